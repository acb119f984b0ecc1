export type FieldProblem = { path: string; message: string }

type ProblemFacts = {
  status: number
  code: string
  title: string
  errors?: FieldProblem[]
  requestId?: string | null
  facts?: Record<string, unknown>
}

/** What the server answered when it said no (problem+json). `title` is a sentence for the person reading it. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly errors: FieldProblem[]
  readonly requestId: string | null
  /** What else the refusal names: the record it is about, the version that stands. */
  readonly facts: Record<string, unknown>

  constructor({ status, code, title, errors = [], requestId = null, facts = {} }: ProblemFacts) {
    super(title)
    this.status = status
    this.code = code
    this.errors = errors
    this.requestId = requestId
    this.facts = facts
  }
}

const plain: Record<number, string> = {
  401: '登录已过期，请重新登录。您填写的内容还在。',
  403: '您没有办理这一项的权限。',
  404: '没有找到，可能已经移交或者网址有误。',
  412: '别人刚刚改过这份内容，请刷新后再办。',
  413: '文件太大，请压缩或者分开上传。',
  429: '操作太频繁，请稍等再试。',
  503: '系统正在恢复，请几秒后再试。您填写的内容不会丢失。',
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const textOf = (value: unknown) => (typeof value === 'string' && value ? value : null)

function errorsOf(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return []
  return value
    .filter(isRecord)
    .map((row) => ({ path: fieldPath(textOf(row.path) ?? ''), message: textOf(row.message) ?? '请检查这一项。' }))
}

/** `/body/person/name` and `body.person.name` both mean the field `person.name`. */
export const fieldPath = (path: string) =>
  path
    .replace(/^[/.]/, '')
    .replaceAll('/', '.')
    .replace(/^body\./, '')

export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  const facts = isRecord(body) ? body : {}
  const title = textOf(facts.title) ?? plain[response.status] ?? '系统出了点问题，请重试。您填写的内容还在。'
  const requestId = response.headers.get('x-request-id') ?? textOf(facts.instance)
  return new ApiProblem({
    status: response.status,
    code: textOf(facts.code) ?? 'UNKNOWN',
    title,
    errors: errorsOf(facts.errors),
    requestId,
    facts,
  })
}

export const offline = (cause: unknown) => {
  const problem = new ApiProblem({ status: 0, code: 'OFFLINE', title: '连不上服务器，请检查网络后重试。您填写的内容还在。' })
  problem.cause = cause
  return problem
}

/** An answer that says the house behind the door is gone for the moment: a gateway without a server, a server without its database. */
export const isNoAnswer = (problem: ApiProblem | null) =>
  problem !== null && ([502, 504].includes(problem.status) || problem.code === 'DATABASE_UNAVAILABLE')

export const isStatus = (error: unknown, status: number) => error instanceof ApiProblem && error.status === status
