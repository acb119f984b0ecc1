import { useQuery } from '@tanstack/react-query'
import { send } from '../../api/client.ts'
import { post } from '../../api/client.ts'
import type { ApiProblem } from '../../api/problem.ts'
import { type Column, Table } from '../../ui/list/table.tsx'
import { countText, type PolicyTrial as Trial, reasonText, turnText } from './policy-words.ts'

type Turned = Trial['turned'][number]
export type Handed = { rows: string[][] } | { json: string }

/** 试算谁受影响: the last year's applications judged with the draft and without it, in counts. */
export function PolicyTrial({ handed, text }: { handed: Handed; text: string }) {
  const trial = useQuery<Trial, ApiProblem>({
    queryKey: ['law', 'trial', text],
    queryFn: () => send(post('/api/law/policies/trial', { body: handed })),
    staleTime: Infinity,
    retry: false,
  })
  if (trial.isPending) return <p role="status">正在试算最近一年的申请……</p>
  if (trial.error) return <p className="wrong">没有试算出来：{trial.error.message}</p>
  return <Answer trial={trial.data} />
}

function Answer({ trial: { from, to, read, isWhole, unchanged, turned } }: { trial: Trial }) {
  const scope = `${from} 至 ${to} 收到的${isWhole ? '' : '最近'} ${read} 件申请`
  if (read === 0)
    return (
      <p role="status">
        试算：{from} 至 {to} 没有收到申请，看不出谁受影响。
      </p>
    )
  if (turned.length === 0) return <p role="status">试算 {scope}：结论都不变。</p>
  return (
    <section aria-label="试算谁受影响" role="status">
      <p>
        试算 {scope}，假定都在施行后收到：
        {unchanged === null ? '绝大多数结论不变。' : `${unchanged} 件结论不变，其余如下。`}少于 3 件的不说件数。
      </p>
      <Table label="谁受影响" tight columns={columns} rows={turned} rowKey={keyOf} />
    </section>
  )
}

const keyOf = ({ matter, turn, by, cites }: Turned) => [matter, turn, by, ...cites].join(' ')

const columns: Column<Turned>[] = [
  {
    key: 'turn',
    title: '变化',
    cell: ({ turn }) => <b className={turn === 'LOSES' || turn === 'REFUSED' ? 'care' : ''}>{turnText[turn]}</b>,
  },
  { key: 'matter', title: '事项', cell: ({ matterLabel }) => matterLabel },
  {
    key: 'by',
    title: '因为',
    cell: ({ by, cites }) => (
      <>
        {reasonText[by]}
        <span className="sub">{cites.join('、')}</span>
      </>
    ),
  },
  { key: 'count', title: '件数', kind: 'narrow', cell: ({ count }) => countText(count) },
]
