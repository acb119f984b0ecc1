import { Link } from '@tanstack/react-router'
import type { Workbench } from '../../api/shapes.ts'
import { countTo1000 } from '../../ui/list/total.ts'

export function SummaryCards({ cards: { overdue, soon, mine, paused } }: { cards: Workbench['cards'] }) {
  return (
    <div className="summary">
      <Card
        title="超期，须今天处理"
        count={overdue.count}
        text={overdue.worst ? `最久：${overdue.worst}` : '没有超期'}
        search={{ light: 'red' }}
        alert={overdue.count > 0}
      />
      <Card title="两日内到期" count={soon.count} text={soon.text ?? ''} search={{ light: 'yellow' }} />
      <Card title="等我处理" count={mine.count} text={`其中网上申请 ${countTo1000(mine.online)}`} search={{ queue: 'mine' }} />
      <Card
        title="补正中（停表）"
        count={paused.count}
        text={paused.since ? `最早 ${paused.since} 起` : '没有停表的'}
        search={{ state: 'SUPPLEMENTING' }}
      />
    </div>
  )
}

type CardProps = { title: string; count: number; text: string; search: Record<string, string>; alert?: boolean }

const Card = ({ title, count, text, search, alert = false }: CardProps) => (
  <Link to="/cases" search={search} className={alert ? 'card alert' : 'card'}>
    <span>{title}</span>
    <b>{countTo1000(count)}</b>
    <span>{text || ' '}</span>
  </Link>
)
