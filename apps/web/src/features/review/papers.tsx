import type { Review } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { MaterialLines } from '../cases/papers-tab.tsx'
import { papersWanted } from './wanted.ts'

export function Papers({ review }: { review: Review }) {
  const { materials } = review
  const wanted = papersWanted(review)
  return (
    <Panel title={`材料 ${materials.length}`} more={wanted.length > 0 ? <span className="red">缺 {wanted.length} 项</span> : '不缺'}>
      <MaterialLines caseId={review.case.id} materials={materials} />
      {wanted.map(({ name, why }) => (
        <p key={name} className="wanted">
          还缺：{name} <span className="quiet">{why}</span>
        </p>
      ))}
    </Panel>
  )
}
