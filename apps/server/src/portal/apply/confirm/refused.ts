import { type FieldError, Refusal } from '../../../platform/refusal.ts'

// Who is on record, and under which name, is not told to somebody without an account (security.md §2.7).
const elsewhere: Record<string, FieldError> = {
  PERSON_OTHER_NAME: {
    path: 'idNumber',
    message: '姓名和证件号码核对不上，请对照证件再看一遍。没有填错的，可以先空着号码提交，到窗口时带上证件。',
  },
  PERSON_OTHER_NUMBER: {
    path: 'idNumber',
    message: '姓名和证件号码核对不上，请对照证件再看一遍。没有填错的，可以先空着号码提交，到窗口时带上证件。',
  },
  APPLICATION_ALREADY_OPEN: {
    path: 'name',
    message: '这件事可能已经申请过了，不用再提交。请用查询码查进度，或者打电话给法律援助中心问一问。',
  },
}

/** A refusal of the verb as something wrong on the page about the person; anything else is not for this page. */
export function wrongPerson(error: unknown): FieldError[] | null {
  if (!(error instanceof Refusal)) return null
  const told = elsewhere[error.code]
  if (told) return [told]
  const own = error.errors
    .filter((e) => e.path.startsWith('person.'))
    .map((e) => ({ path: e.path.replace('person.', ''), message: e.message }))
  return own.length > 0 ? own : null
}
