import { useQuery } from '@tanstack/react-query'
import { Input, Modal } from 'antd'
import { useState } from 'react'
import { get } from '../../../api/client.ts'
import type { Person } from '../../../api/shapes.ts'
import { useLater } from '../../../ui/use-later.ts'
import { MergeDialog } from './merge-dialog.tsx'

/** The other record, found by hand where nothing was suggested. */
export function MergeWith({ person, onClose }: { person: Person; onClose: () => void }) {
  const [q, setQ] = useState(person.name)
  const [otherId, setOtherId] = useState<string | null>(null)
  const asked = useLater(q.trim(), 300)
  const found = useQuery({
    queryKey: ['persons', 'merge-with', asked],
    queryFn: ({ signal }) => get('/api/persons', { query: { q: asked, limit: 8 }, signal }),
    enabled: asked !== '',
  })
  const others = (found.data?.items ?? []).filter(({ id }) => id !== person.id)
  if (otherId) return <MergeDialog keptId={person.id} otherId={otherId} onClose={onClose} onDone={onClose} />
  return (
    <Modal open title={`和哪一份合并：${person.name}`} footer={null} width={560} mask={{ closable: false }} onCancel={onClose}>
      <Input
        aria-label="找另一份登记"
        placeholder="姓名、拼音、完整证件号码、电话"
        value={q}
        autoFocus
        onChange={(event) => setQ(event.target.value)}
      />
      <ul className="lines">
        {others.map(({ id, name, idNumberMasked, phoneMasked, regionName, cases }) => (
          <li key={id}>
            <span>
              {name}
              <span className="sub">{[idNumberMasked, phoneMasked, regionName, `${cases} 件案件`].filter(Boolean).join(' · ')}</span>
            </span>
            <button type="button" className="link-button" aria-label={`对比 ${name}`} onClick={() => setOtherId(id)}>
              对比
            </button>
          </li>
        ))}
        {found.data && others.length === 0 && <li className="quiet">没有找到别的登记。换姓名、电话再找找。</li>}
      </ul>
    </Modal>
  )
}
