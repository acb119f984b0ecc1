/** 文书: official papers, numbered and kept as issued, typeset on demand. */
export { isPaper, issuePapers } from './issue.ts'
export { paperOf, papersOf } from './queries.ts'
export { specFor } from './templates/index.ts'
export type { DocumentCode, DocumentData } from './templates/index.ts'
