import { type App, type Http, Keyed } from '../../../http/kit.ts'
import { enactors, readersOfTheList } from '../waiting/policy.ts'
import { importPolicy } from './import-policy.ts'
import { listPolicies } from './list-policies.ts'
import { PoliciesOut, PolicyImportOut, PolicyIn, PolicyTrialIn, PolicyTrialOut, WithdrawPolicyIn } from './schema.ts'
import { tryPolicy } from './try-policy.ts'
import { withdrawPolicy } from './withdraw-policy.ts'

const tags = ['规则']

export function policyRoutes(app: App, http: Http): void {
  app.get(
    '/api/law/policies',
    {
      config: { action: 'listPolicies', roles: [...readersOfTheList] },
      schema: { operationId: 'listPolicies', summary: '地方规定：本系统录入的和随系统带来的', tags, response: { 200: PoliciesOut } },
    },
    (request) => http.read(request, listPolicies),
  )
  app.post(
    '/api/law/policies',
    {
      config: { action: 'importPolicy', roles: [...enactors] },
      schema: {
        operationId: 'importPolicy',
        summary: '检查或者录入一份地方规定（表格或者 JSON），全部或者一条也不',
        tags,
        headers: Keyed,
        body: PolicyIn,
        response: { 200: PolicyImportOut },
      },
    },
    (request, reply) => http.write(request, reply, 200, (tx, actor, today) => importPolicy(tx, actor, request.body, today)),
  )
  app.post(
    '/api/law/policies/trial',
    {
      config: { action: 'tryPolicy', roles: [...enactors] },
      schema: {
        operationId: 'tryPolicy',
        summary: '录入以前试算：最近一年的申请里，谁会受影响；只给件数，不保存',
        tags,
        body: PolicyTrialIn,
        response: { 200: PolicyTrialOut },
      },
    },
    (request) => http.read(request, (tx, actor, today) => tryPolicy(tx, http.platform, actor, request.body, today)),
  )
  app.post(
    '/api/law/policies/withdraw',
    {
      config: { action: 'withdrawPolicy', roles: [...enactors] },
      schema: {
        operationId: 'withdrawPolicy',
        summary: '停用录错的地方规定，写明原因',
        tags,
        headers: Keyed,
        body: WithdrawPolicyIn,
        response: { 200: PoliciesOut },
      },
    },
    (request, reply) => http.write(request, reply, 200, (tx, actor, today) => withdrawPolicy(tx, actor, request.body, today)),
  )
}
