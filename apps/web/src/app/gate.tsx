import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { Suspense, useEffect } from 'react'
import { sessionQuery } from '../api/queries.ts'
import { ApiProblem, isStatus } from '../api/problem.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Bones, ErrorState } from '../ui/state.tsx'
import { Frame } from './frame.tsx'
import { PageBoundary } from './page-boundary.tsx'

const SignInPage = lazyPart(() => import('../features/sign-in/sign-in-page.tsx').then((m) => m.SignInPage))
const SignInForm = lazyPart(() => import('../features/sign-in/sign-in-form.tsx').then((m) => m.SignInForm))
const SetUpPage = lazyPart(() => import('../features/sign-in/set-up-page.tsx').then((m) => m.SetUpPage))
const FirstStepsPage = lazyPart(() => import('../features/account/first-steps-page.tsx').then((m) => m.FirstStepsPage))

const isCode = (error: unknown, code: string) => error instanceof ApiProblem && error.code === code

/** Who is here. When a session ends in the middle of work, the page stays and the password is asked on top of it. */
export function Gate() {
  const session = useQuery(sessionQuery)
  const ended = isStatus(session.error, 401)
  const isIn = session.data !== undefined
  useEffect(() => {
    // The form that asks for the password again must be here before it is needed: an update may have taken it away by then.
    if (isIn) void SignInForm.preload()
  }, [isIn])
  return (
    <PageBoundary>
      <Suspense fallback={<Bones />}>{content()}</Suspense>
    </PageBoundary>
  )

  function content() {
    if (isCode(session.error, 'SETUP_FIRST')) return <SetUpPage />
    if (session.data?.mustChangePassword || session.data?.mustEnrol) return <FirstStepsPage me={session.data} />
    if (session.data) {
      return (
        <>
          <Frame me={session.data} />
          {ended && (
            <Modal open title="登录已过期，请重新登录" footer={null} closable={false} width={400}>
              <p className="quiet" style={{ marginBottom: 12 }}>
                您填写的内容还在，登录后接着办。
              </p>
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
