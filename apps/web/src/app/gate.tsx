import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { lazy, Suspense } from 'react'
import { sessionQuery } from '../api/queries.ts'
import { ApiProblem, isStatus } from '../api/problem.ts'
import { Bones, ErrorState } from '../ui/state.tsx'
import { Frame } from './frame.tsx'

const SignInPage = lazy(() => import('../features/sign-in/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })))
const SignInForm = lazy(() => import('../features/sign-in/sign-in-form.tsx').then((m) => ({ default: m.SignInForm })))
const SetUpPage = lazy(() => import('../features/sign-in/set-up-page.tsx').then((m) => ({ default: m.SetUpPage })))
const FirstStepsPage = lazy(() => import('../features/account/first-steps-page.tsx').then((m) => ({ default: m.FirstStepsPage })))

const isCode = (error: unknown, code: string) => error instanceof ApiProblem && error.code === code

/** Who is here. When a session ends in the middle of work, the page stays and the password is asked on top of it. */
export function Gate() {
  const session = useQuery(sessionQuery)
  const ended = isStatus(session.error, 401)
  return <Suspense fallback={<Bones />}>{content()}</Suspense>

  function content() {
    if (isCode(session.error, 'SETUP_FIRST')) return <SetUpPage />
    if (session.data?.mustChangePassword || session.data?.mustEnrol) return <FirstStepsPage me={session.data} />
    if (session.data) {
      return (
        <>
          <Frame me={session.data} />
          {ended && (
            <Modal open title="登录已过期，请重新登录" footer={null} closable={false} width={400}>
              <p className="quiet">您填写的内容还在，登录后接着办。</p>
              <SignInForm username={session.data.username} />
            </Modal>
          )}
        </>
      )
    }
    if (ended) return <SignInPage />
    if (session.error) return <ErrorState error={session.error} retry={() => void session.refetch()} />
    return <Bones />
  }
}
