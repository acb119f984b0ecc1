import { useQuery } from '@tanstack/react-query'
import { post } from '../../api/client.ts'
import { caseQuery } from '../../api/queries.ts'
import type { CaseStanding, Material } from '../../api/shapes.ts'
import type { Field } from '../../ui/form/field.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { LoadedAnew } from '../../ui/state.tsx'
import type { ActTarget } from './act.ts'

const came = { received: true }
const awaited = (materials: readonly Material[]) =>
  materials
    .filter(({ state }) => state === 'MISSING')
    .map(({ id, name, copies }) => ({ id, name, copies: String(copies), received: false }))

const fieldsOf = (materials: readonly Material[]): Field[] => {
  const rows = awaited(materials)
  return [
    {
      name: 'materials',
      label: rows.length > 0 ? '还没有收到的都在下面，交来哪份勾哪份；清单上没有的加一行' : '收到的材料',
      kind: 'rows',
      required: true,
      initial: rows.length > 0 ? rows : [came],
      added: came,
      columns: [
        { name: 'id', label: '清单里的行', kind: 'kept' },
        { name: 'received', label: '收到', kind: 'tick' },
        { name: 'name', label: '材料名称' },
        { name: 'copies', label: '份数', kind: 'number', narrow: true },
        { name: 'fileId', label: '照片', kind: 'file' },
      ],
    },
  ]
}

/** 收下补充材料: the rows that wait for a paper are ticked off; the receipt lists what came. */
export function MaterialsReceived({ target, onClose }: { target: ActTarget; onClose: () => void }) {
  const file = useQuery({ ...caseQuery(target.id), staleTime: 0 })
  return (
    <LoadedAnew query={file}>
      {({ materials }) => (
        <FormDialog<CaseStanding>
          title="收下补充材料"
          wide
          fields={fieldsOf(materials)}
          submitLabel="收下，出收件回执"
          note="收下后可以打印收件回执；补正期间停着的审查期限从今天起继续计算（程序规定第十七条）。"
          write={(body) => post('/api/applications/{id}/materials', { at: { id: target.id }, body, version: target.version })}
          onClose={onClose}
          onDone={() => {
            tell('材料已收下，收件回执在“文书卷宗”里，可以打印。')
            onClose()
          }}
        />
      )}
    </LoadedAnew>
  )
}
