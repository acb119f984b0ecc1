import { standardColumns } from '@fayuan/law/loading'
import { post } from '../../api/client.ts'
import { ImportDialog } from './import-dialog.tsx'
import type { StandardsImport } from './law-queries.ts'
import { limitText, urbanRuralText } from './standard-words.ts'

type Row = StandardsImport['replaced'][number]

const nameOf = ({ place, urbanRural, effectiveFrom, docNo, ...limit }: Row) =>
  `${place}${urbanRural ? `（${urbanRuralText[urbanRural]}）` : ''}，${limitText(limit)[0]}，${effectiveFrom ?? ''} 起，${docNo ?? ''}`

export const StandardsDialog = ({ onClose }: { onClose: () => void }) => (
  <ImportDialog<StandardsImport>
    title="导入经济困难标准"
    note="施行日起收到的申请按新标准审查，以前收到的仍按收到当天的标准。同一地区的旧标准到新标准施行的前一日为止，不会丢失。"
    hint="连同表头一起复制。还在施行的，失效日不填；认定方式填“收入”“低收入认定”或者“收入或者低收入认定”。"
    showsRows
    headings={Object.values(standardColumns)}
    template="/api/law/standards/template"
    write={({ rows, check, replaces, confirmed }) => post('/api/law/standards', { body: { rows, check, replaces, confirmed } })}
    foreseen={(answer) => <Foreseen answer={answer} />}
    nothingNew={({ rows, same }) => (rows.length === same ? '这些标准都已经录入，没有变化。' : null)}
    replacing={({ replaced }) =>
      replaced.length > 0 ? `施行期间重叠，要替换已录入的标准：${replaced.map((row) => nameOf(row)).join('；')}。` : null
    }
    doneText={({ stored }) => `已导入 ${stored} 行经济困难标准。`}
    onClose={onClose}
  />
)

const Foreseen = ({ answer: { rows, ended, same } }: { answer: StandardsImport }) => (
  <>
    <p>
      读出 {rows.length} 行，没有错{same > 0 && `；其中 ${same} 行已经录入，不再重复`}。
    </p>
    {ended.length > 0 && (
      <p>
        导入后到期的旧标准：
        {ended.map((row) => (
          <span className="sub" key={nameOf(row)}>
            {nameOf(row)}，到 {row.endsOn} 为止
          </span>
        ))}
      </p>
    )}
  </>
)
