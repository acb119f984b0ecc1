import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { ExportKind } from './export-kind.ts'

const ExportDialog = lazy(() => import('./export-dialog.tsx').then((m) => ({ default: m.ExportDialog })))

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
