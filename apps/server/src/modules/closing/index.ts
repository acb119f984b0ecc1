/** 结案归档: closing report, file check, archive. */
export { acceptFile } from './accept-file.ts'
export { archiveCase } from './archive.ts'
export { closeCase } from './close.ts'
export { assignmentParticulars, closingParticulars } from './papers.ts'
export { acceptedCheckOf, closingOf, lawyerAccountOf } from './queries.ts'
export { returnFile } from './return-file.ts'
export type { ArchiveInput, CloseInput, FileInput } from './schema.ts'
export { submitFile } from './submit-file.ts'
