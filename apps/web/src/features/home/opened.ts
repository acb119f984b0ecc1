import type { HomeFigure } from '../../api/shapes.ts'

type Opens = HomeFigure['opens']

/** The page of the console that shows a list of the API; what it is asked goes into the address as it is. */
const pages: Record<Opens['list'], string> = {
  '/api/cases': '/cases',
  '/api/subsidies': '/payments',
  '/api/payment-batches': '/payments/batches',
  '/api/statistics/cases': '/statistics/cases',
}

export const pageOf = ({ list, query }: Opens): { to: string; search: Record<string, string> } =>
  query.queue === 'uncalculated' ? { to: '/payments/waiting', search: {} } : { to: pages[list], search: query }
