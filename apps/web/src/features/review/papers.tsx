import type { Review } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { MaterialLines } from '../cases/papers-tab.tsx'
import { listedText } from './listed-text.ts'
import { papersListed, papersWanted } from './wanted.ts'

export function Papers({ review }: { review: Review }) {
  const { materials } = review
  const [wanted, listed] = [papersWanted(review), papersListed(review)]
  return (
    <Panel title={`材料 ${materials.length}`} more={<Standing wanted={wanted.length} listed={listed.length} />}>
      <MaterialLines file={{ ...review.case, can: review.can }} materials={materials} />
      {wanted.map(({ name, why }) => (
        <p key={name} className="wanted">
          还缺：{name} <span className="quiet">{why}</span>
        </p>
      ))}
      {listedText(listed) !== null && <p className="pad quiet small">{listedText(listed)}</p>}
    </Panel>
  )
}

function Standing({ wanted, listed }: { wanted: number; listed: number }) {
  if (wanted > 0) return <span className="red">缺 {wanted} 项</span>
  return listed > 0 ? <>清单上还有 {listed} 项没有收到</> : <>不缺</>
}
