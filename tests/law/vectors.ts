/** V1 to V9 of law.md §10, as questions; what the answers must be is held beside the clocks themselves (due.test.ts). */
export const vectors: readonly object[] = [
  { rule: 'D06', start: '2025-03-10', asOf: '2025-03-14' },
  { rule: 'D07', start: '2025-03-12', asOf: '2025-03-16' },
  { rule: 'D06', start: '2025-01-24', asOf: '2025-02-05' },
  { rule: 'D10', start: '2025-09-30', asOf: '2025-10-10' },
  { rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-12', to: '2025-03-20' }], asOf: '2025-03-21' },
  { rule: 'D03', start: '2025-03-08T15:30:00+08:00', asOf: '2025-03-09T10:00:00+08:00' },
  { rule: 'D16', start: '2025-03-17', asOf: '2025-03-11' },
  { rule: 'D11', variant: 'LITIGATION', start: '2025-08-31' },
  { rule: 'D07', start: '2025-01-23' },
]
