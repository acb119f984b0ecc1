import { Button } from 'antd'
import { useState } from 'react'
import type { ApiProblem } from '../../api/problem.ts'
import { tell } from '../../ui/notice.tsx'
import { ReleaseDialog } from '../persons/righting/release-dialog.tsx'

type ElsewhereProps = { problem: ApiProblem | null; numberAt: (path: string) => string; onReleased: () => void }

/** The number stands under another name: whoever holds the card in hand says so here, and goes on. */
export function NumberElsewhere({ problem, numberAt, onReleased }: ElsewhereProps) {
  const [isOpen, setOpen] = useState(false)
  const personId = problem?.code === 'PERSON_OTHER_NAME' ? problem.facts.personId : null
  if (typeof personId !== 'string') return null
  return (
    <div className="say y" style={{ marginBottom: 12 }}>
      <p>
        <b>面前这一位带着证件，号码是他的？</b>那就是原来那份登记错了：看过证件，把号码从那一份撤下来，他马上可以受理，不用等。
      </p>
      <Button onClick={() => setOpen(true)}>登记错了，这个号码是面前这一位的</Button>
      {isOpen && (
        <ReleaseDialog
          personId={personId}
          idNumber={numberAt(problem?.errors[0]?.path ?? '')}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            onReleased()
            tell('号码已经撤下。请再按一次受理。')
          }}
        />
      )}
    </div>
  )
}
