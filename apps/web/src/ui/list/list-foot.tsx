import { Button } from 'antd'
import { type Total, totalText } from './total.ts'

type ListFootProps = {
  total: Total
  page: number
  limit: string
  onLimit: (limit: string) => void
  onFirst: () => void
  onBack: () => void
  onNext: (() => void) | null
}

const sizes = ['20', '50', '100', '200']

export const ListFoot = ({ total, page, limit, onLimit, onFirst, onBack, onNext }: ListFootProps) => (
  <div className="list-foot">
    <span className="quiet">
      共 {totalText(total)} 条，第 {page} 页
    </span>
    <label className="row push small">
      每页
      <select className="pick" style={{ width: 72 }} value={limit} onChange={(event) => onLimit(event.target.value)}>
        {sizes.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </label>
    {page > 2 && <Button onClick={onFirst}>第一页</Button>}
    <Button disabled={page === 1} onClick={onBack}>
      上一页
    </Button>
    <Button disabled={onNext === null} onClick={onNext ?? undefined}>
      下一页
    </Button>
  </div>
)
