import { useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { Can } from '../../api/shapes.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { WhyButton } from '../../ui/why-button.tsx'
import type { ActTarget } from './act.ts'
import { acts, screens } from './acts.ts'

const ActDialog = lazyPart(() => import('./act-dialog.tsx').then((m) => m.ActDialog))
const CorrectDialog = lazyPart(() => import('../corrections/correct-dialog.tsx').then((m) => m.CorrectDialog))
const AcceptDialog = lazyPart(() => import('./accept-dialog.tsx').then((m) => m.AcceptDialog))
const MaterialsDialog = lazyPart(() => import('../corrections/materials-dialog.tsx').then((m) => m.MaterialsDialog))
const MaterialsReceived = lazyPart(() => import('./materials-received.tsx').then((m) => m.MaterialsReceived))

type OwnDialog = React.ComponentType<{ target: ActTarget; onClose: () => void }>
/** Acts whose dialog is more than a small form. */
const dialogs: Record<string, OwnDialog | undefined> = {
  supplyMaterials: MaterialsReceived,
  acceptAssignment: AcceptDialog,
  correctParticulars: CorrectDialog,
  correctMaterials: MaterialsDialog,
}

/** Putting right is no step on the way: always in the menu, never the coloured button; what ends the case comes last. */
const quiet = ['correctParticulars', 'correctMaterials', 'restoreCase', 'voidCase']

type ActButtonsProps = { target: ActTarget; only?: string[]; most?: number; primary?: boolean; large?: boolean }

const known = ({ verb }: Can) => Boolean(acts[verb] ?? screens[verb] ?? dialogs[verb])
const isQuiet = ({ verb }: Can) => quiet.includes(verb)

/** The buttons of a case are what its answer says this person `can` do; what they cannot, says why. Coloured is what the file waits for, and only that. */
export function ActButtons({ target, only, most = 3, primary = true, large = false }: ActButtonsProps) {
  const [verb, setVerb] = useState<string | null>(null)
  const navigate = useNavigate()
  const offered = target.can.filter((can) => known(can) && (!only || only.includes(can.verb)))
  const steps = offered.filter((can) => !isQuiet(can))
  const isOpen = ({ allowed, isNext }: Can) => allowed && isNext
  const ordered = [
    ...steps.filter(isOpen),
    ...steps.filter((can) => can.allowed && !isOpen(can)),
    ...steps.filter(({ allowed }) => !allowed),
  ]
  const putRight = offered.filter(isQuiet).toSorted((a, b) => quiet.indexOf(a.verb) - quiet.indexOf(b.verb))
  const inMenu = [...ordered.slice(most), ...putRight]
  const run = (chosen: string) => {
    const screen = screens[chosen]
    if (screen) void navigate({ to: screen, params: { caseId: target.id } })
    else setVerb(chosen)
  }
  const button = ({ verb: code, label, allowed, why, isNext }: Can, at: number) => (
    <WhyButton
      key={code}
      type={primary && at === 0 && allowed && isNext ? 'primary' : 'default'}
      danger={code === 'voidCase' && allowed}
      size={large ? 'large' : 'middle'}
      why={allowed ? null : (why ?? '现在还不能办这一步。')}
      onClick={() => run(code)}
    >
      {label}
    </WhyButton>
  )
  const Own = verb ? dialogs[verb] : undefined
  const act = verb && !Own ? acts[verb] : undefined
  return (
    <>
      <span className="row no-print">
        {ordered.slice(0, most).map(button)}
        {inMenu.length > 0 && (
          <MenuButton label="其他操作" size={large ? 'large' : 'middle'}>
            {inMenu.map((can) => button(can, 1))}
          </MenuButton>
        )}
      </span>
      {Own && (
        <Suspense>
          <Own target={target} onClose={() => setVerb(null)} />
        </Suspense>
      )}
      {act && (
        <Suspense>
          <ActDialog act={act} label={offered.find((can) => can.verb === verb)?.label} target={target} onClose={() => setVerb(null)} />
        </Suspense>
      )}
    </>
  )
}
