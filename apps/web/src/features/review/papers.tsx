import { countWanted, wantedWords } from '@fayuan/law/wanted'
import type { Review } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { MaterialLines } from '../cases/papers-tab.tsx'
import { listedText } from './listed-text.ts'
import { papersListed, papersWanted } from './wanted.ts'

export function Papers({ review }: { review: Review }) {
  const { materials } = review
  const [wanted, listed] = [papersWanted(review), papersListed(review)]
  return (
    <Panel title={`材料 ${materials.length}`} more={<Standing review={review} />}>
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

function Standing({ review }: { review: Review }) {
  const count = countWanted(review.wanted)
  const words = wantedWords(count).join('，') || '不缺'
  return count.papers > 0 ? <span className="red">{words}</span> : <>{words}</>
}
