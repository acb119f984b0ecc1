import type { CorrectionPreview } from '../../api/shapes.ts'
import { Flag } from '../../ui/flag.tsx'

type FollowsProps = { preview: CorrectionPreview | undefined; problem: Error | null; isEmpty: boolean; isWorking: boolean }

const hows = { KEEP: '留着', REISSUE: '重出', RECALL: '要追回' } as const

/** 改了以后: which papers, clocks and figures follow, who has to look at it too, and whether it can be taken back. */
export function Follows({ preview, problem, isEmpty, isWorking }: FollowsProps) {
  if (isEmpty)
    return (
      <aside className="follows" aria-live="polite">
        <h3>改了以后</h3>
        <p className="quiet">选好要更正的项目，填上正确的内容，这里就列出哪些文书要标注、哪些期限会变。</p>
      </aside>
    )
  return (
    <aside className="follows" aria-live="polite" aria-busy={isWorking}>
      <h3>改了以后</h3>
      {problem ? <p className="note care">{problem.message}</p> : preview ? <Told preview={preview} /> : <p className="quiet">正在查…</p>}
    </aside>
  )
}

function Told({ preview: { papers, clocks, figures, conflicts, told, needsSecond } }: { preview: CorrectionPreview }) {
  return (
    <>
      {conflicts.map((text) => (
        <p key={text} className="note bad">
          <b>利益冲突：</b>
          {text}
        </p>
      ))}
      {told.map((text) => (
        <p key={text} className="note care">
          {text}
        </p>
      ))}
      <dl>
        <Item term="期限" said={clocks.map(({ title, from, to }) => `${title}：${from ?? '停着'} → ${to ?? '停着'}`)} none="不变" />
        <Item term="统计" said={figures} none="不变" more="已经上报的数字不动" />
      </dl>
      <h3>{papers.length > 0 ? `已经出的文书，${papers.length} 份标注“更正前出具”` : '已经出的文书'}</h3>
      {papers.length === 0 ? (
        <p className="quiet">没有一份写了要改的内容。</p>
      ) : (
        <ul>
          {papers.map(({ id, title, docNo, how, why }) => (
            <li key={id}>
              <span className="row">
                <span>{[title, docNo].filter(Boolean).join(' ')}</span>
                <span className="push">
                  <Flag hot={how === 'RECALL'}>{hows[how]}</Flag>
                </span>
              </span>
              <span className="sub">{why}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>要谁复核</h3>
      <p className="quiet">
        {needsSecond ? `送${needsSecond}复核。复核以前照原来的显示，旁边标“更正中”。` : '还没有作出决定，当时生效，不用复核。'}
      </p>
    </>
  )
}

const Item = ({ term, said, none, more }: { term: string; said: string[]; none: string; more?: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      {said.length === 0 ? none : said.map((text) => <div key={text}>{text}</div>)}
      {said.length > 0 && more && <span className="sub">{more}</span>}
    </dd>
  </div>
)
