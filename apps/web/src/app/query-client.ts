import { focusManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/problem.ts'

const worthAnotherTry = (error: unknown) =>
  !(error instanceof ApiProblem) || error.status === 0 || (error.status === 503 && error.code !== 'SETUP_FIRST')

// Two windows side by side are both visible: coming back to one of them counts as well.
focusManager.setEventListener((changed) => {
  const look = () => changed()
  window.addEventListener('visibilitychange', look)
  window.addEventListener('focus', look)
  return () => {
    window.removeEventListener('visibilitychange', look)
    window.removeEventListener('focus', look)
  }
})

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // An ended session is noticed by whichever question meets it first; the frame then asks for the password on top of the page.
      if (error instanceof ApiProblem && error.status === 401 && query.queryKey[0] !== 'session')
        void queryClient.invalidateQueries({ queryKey: ['session'] })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && worthAnotherTry(error),
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      // A county's server stands in the house: whether it answers is not told by the line to the outside world.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
