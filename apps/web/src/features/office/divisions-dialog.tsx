import { divisionColumns, divisionLeeway } from '@fayuan/law/divisions'
import { post } from '../../api/client.ts'
import { ImportDialog } from './import-dialog.tsx'
import type { DivisionsImport } from './law-queries.ts'

type Division = DivisionsImport['closed'][number]

const { code, name, closedOn, successor } = divisionColumns
const leeway = { optional: [closedOn, successor], also: { [code]: divisionLeeway.also.code, [name]: divisionLeeway.also.name } }

const nameOf = (place: Division) => `${place.name}（${place.code}）`
const stateOf = (place: Division) => {
  const into = place.successor ? `，并入${place.successor.name}` : ''
  return place.closedOn ? `${place.name}（${place.closedOn} 起撤销${into}）` : place.name
}
const changeOf = ({ was, now }: DivisionsImport['corrected'][number]) => `${was.code} 原来是${stateOf(was)}，改为${stateOf(now)}`

export const DivisionsDialog = ({ onClose }: { onClose: () => void }) => (
  <ImportDialog<DivisionsImport>
    title="录入乡镇和村居"
    note="表里写到的加上或者更正，没有写到的不动，一个也不会删去。撤销的写上撤销日期和并入的代码，从那一天起不能再选，以前的人和案件照旧显示原来的名称。"
    hint="一行一个，先代码（乡镇、街道 9 位，村、社区 12 位）后名称；民政、统计部门的表可以直接复制。一次最多 1000 行，多的分几次。"
    showsRows
    headings={Object.values(divisionColumns)}
    leeway={leeway}
    template="/api/divisions/template"
    write={({ rows, check, replaces, confirmed }) => post('/api/divisions', { body: { rows, check, replaces, confirmed } })}
    foreseen={(answer) => <Foreseen answer={answer} />}
    nothingNew={({ townships, villages, closed, corrected }) =>
      townships + villages + closed.length + corrected.length === 0 ? '这些都已经录入，没有变化。' : null
    }
    replacing={({ corrected }) => (corrected.length > 0 ? `与已录入的不同：${corrected.map(changeOf).join('；')}。` : null)}
    doneText={({ stored }) => `已导入，${stored} 处有变化。`}
    onClose={onClose}
  />
)

const Foreseen = ({ answer: { townships, villages, closed, along, same } }: { answer: DivisionsImport }) => (
  <>
    <p>
      没有错。新加乡镇、街道 {townships} 个，村、社区 {villages} 个{same > 0 && `；已经录入、没有变化的 ${same} 行`}。
    </p>
    {closed.length > 0 && (
      <p>
        要撤销的：
        {closed.map((place) => (
          <span className="sub" key={place.code}>
            {nameOf(place)}，{place.closedOn} 起撤销{place.successor ? `，并入${place.successor.name}` : '，没有写并入哪里'}
          </span>
        ))}
        {along > 0 && <span className="sub">下面没有写到的 {along} 个村、社区一并撤销。</span>}
      </p>
    )}
  </>
)
