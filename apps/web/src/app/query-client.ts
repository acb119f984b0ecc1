import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/problem.ts'

const worthAnotherTry = (error: unknown) =>
  !(error instanceof ApiProblem) || error.status === 0 || (error.status === 503 && error.code !== 'SETUP_FIRST')

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // An ended session is noticed by whichever question meets it first; the frame then asks for the password on top of the page.
      if (error instanceof ApiProblem && error.status === 401 && query.queryKey[0] !== 'session')
        void queryClient.invalidateQueries({ queryKey: ['session'] })
    },
  }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (count, error) => count < 2 && worthAnotherTry(error), refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
