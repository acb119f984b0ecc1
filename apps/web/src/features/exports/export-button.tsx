import { Button } from 'antd'
import { Suspense, useState } from 'react'
import { lazyPart } from '../../ui/lazy-part.tsx'
import type { ExportKind } from './export-kind.ts'

const ExportDialog = lazyPart(() => import('./export-dialog.tsx').then((m) => m.ExportDialog))

export function ExportButton({ kind, criteria }: { kind: ExportKind; criteria: Record<string, string> }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>导出</Button>
      {open && (
        <Suspense>
          <ExportDialog kind={kind} criteria={criteria} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
