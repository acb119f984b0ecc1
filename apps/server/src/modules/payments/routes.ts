import { type App, ById, type Http, Keyed, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { rolesOf, standing } from '../casefile/index.ts'
import { approveSubsidy } from './approve.ts'
import { createPaymentBatch } from './batch.ts'
import { calculateSubsidy } from './calculate.ts'
import { listPaymentBatches, listSubsidies, paymentBatch, subsidyView } from './list.ts'
import { recordPayment } from './pay.ts'
import { reverseSubsidy } from './reverse.ts'
import {
  ApproveBody,
  BatchBody,
  BatchList,
  BatchQuery,
  BatchWithItems,
  CalculateBody,
  PaymentBody,
  ReverseBody,
  SubsidyList,
  SubsidyQuery,
  SubsidyStanding,
} from './schema.ts'

const tags = ['补贴经费']
const readers = ['FINANCE', 'CENTRE_DIRECTOR', 'ARCHIVIST', 'BUREAU_ADMIN', 'AUDITOR', 'LAWYER'] as const
const payers = rolesOf('recordPayment')
const officers = ['FINANCE', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'AUDITOR'] as const

export function paymentsRoutes(app: App, http: Http): void {
  acts(app, http)
  batches(app, http)
}

function acts(app: App, http: Http): void {
  const { platform } = http
  app.post(
    '/api/cases/:id/subsidy',
    {
      config: { action: 'calculateSubsidy', roles: rolesOf('calculateSubsidy') },
      schema: {
        operationId: 'calculateSubsidy',
        summary: '核算补贴',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: CalculateBody,
        response: { 201: SubsidyStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const { file, subsidy } = await calculateSubsidy(tx, platform, actor, request.params.id, versionOf(request), request.body, today)
        return { ...standing(actor, file), subsidy: await subsidyView(tx, subsidy.shard, subsidy.id, today) }
      }),
  )
  app.post(
    '/api/cases/:id/subsidy/approval',
    {
      config: { action: 'approveSubsidy', roles: rolesOf('approveSubsidy') },
      schema: {
        operationId: 'approveSubsidy',
        summary: '审批补贴',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: ApproveBody,
        response: { 201: SubsidyStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const { file, subsidy } = await approveSubsidy(tx, platform, actor, request.params.id, versionOf(request), request.body, today)
        return { ...standing(actor, file), subsidy: await subsidyView(tx, subsidy.shard, subsidy.id, today) }
      }),
  )
  app.post(
    '/api/subsidies/:id/reversal',
    {
      config: { action: 'reverseSubsidy', roles: payers },
      schema: {
        operationId: 'reverseSubsidy',
        summary: '冲销已支付的补贴',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: ReverseBody,
        response: { 201: SubsidyStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const file = await reverseSubsidy(tx, platform, actor, request.params.id, versionOf(request), request.body, today)
        return { ...standing(actor, file), subsidy: await subsidyView(tx, file.shard, request.params.id, today) }
      }),
  )
  app.get(
    '/api/subsidies',
    {
      config: { action: 'listSubsidies', roles: readers },
      schema: { operationId: 'listSubsidies', summary: '补贴列表', tags, querystring: SubsidyQuery, response: { 200: SubsidyList } },
    },
    (request) => http.read(request, (tx, actor, today) => listSubsidies(tx, actor, request.query, today)),
  )
}

function batches(app: App, http: Http): void {
  const { platform } = http
  app.post(
    '/api/payment-batches',
    {
      config: { action: 'createPaymentBatch', roles: payers },
      schema: {
        operationId: 'createPaymentBatch',
        summary: '生成付款批次',
        tags,
        headers: Keyed,
        body: BatchBody,
        response: { 201: BatchWithItems },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const batch = await createPaymentBatch(tx, actor, request.body.subsidyIds, today)
        return paymentBatch(tx, actor, batch.id, today)
      }),
  )
  app.get(
    '/api/payment-batches',
    {
      config: { action: 'listPaymentBatches', roles: officers },
      schema: { operationId: 'listPaymentBatches', summary: '付款批次列表', tags, querystring: BatchQuery, response: { 200: BatchList } },
    },
    (request) => http.read(request, (tx, actor) => listPaymentBatches(tx, actor, request.query)),
  )
  app.get(
    '/api/payment-batches/:id',
    {
      config: { action: 'getPaymentBatch', roles: officers },
      schema: { operationId: 'getPaymentBatch', summary: '付款批次', tags, params: ById, response: { 200: BatchWithItems } },
    },
    (request) => http.read(request, (tx, actor, today) => paymentBatch(tx, actor, request.params.id, today)),
  )
  app.post(
    '/api/payment-batches/:id/payments',
    {
      config: { action: 'recordPayment', roles: payers },
      schema: {
        operationId: 'recordPayment',
        summary: '登记支付',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: PaymentBody,
        response: { 201: BatchWithItems },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        await recordPayment(tx, platform, actor, request.params.id, versionOf(request), request.body, today)
        return paymentBatch(tx, actor, request.params.id, today)
      }),
  )
}
