import { type App, ById, type Http, Keyed, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { rolesOf, standing } from '../casefile/index.ts'
import { approveSubsidy } from './approve.ts'
import { createPaymentBatch } from './batch.ts'
import { calculateSubsidy } from './calculate.ts'
import { listPaymentBatches, listSubsidies, paymentBatch, subsidyView } from './list.ts'
import { expectedFee } from './expected.ts'
import { recordPayment } from './pay.ts'
import { previewFees } from './preview.ts'
import { offerTemplate } from '../../http/sheet-template.ts'
import { feeColumns, feeItems } from '@fayuan/law/settings'
import { reverseSubsidy } from './reverse.ts'
import {
  ApproveBody,
  BatchBody,
  BatchList,
  BatchQuery,
  BatchWithItems,
  FeePreviewBody,
  FeePreviewOut,
  CalculateBody,
  ExpectedFeeOut,
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
  fees(app, http)
}

function acts(app: App, http: Http): void {
  const { platform } = http
  app.get(
    '/api/cases/:id/expected-fee',
    {
      config: { action: 'expectedFee', roles: readers },
      schema: {
        operationId: 'expectedFee',
        summary: '这件案件按本地标准大约付多少补贴；接受指派以前就看得到',
        tags,
        params: ById,
        response: { 200: ExpectedFeeOut },
      },
    },
    (request) => http.read(request, (tx, actor, today) => expectedFee(tx, actor, request.params.id, today)),
  )
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

const drafters = ['FINANCE', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN']

function fees(app: App, http: Http): void {
  app.post(
    '/api/fee-tables/preview',
    {
      config: { action: 'previewFees', roles: drafters },
      schema: {
        operationId: 'previewFees',
        summary: '试算新的补贴标准：最近结的十件、近 12 个月的案件按新旧标准各多少，不保存',
        tags,
        body: FeePreviewBody,
        response: { 200: FeePreviewOut },
      },
    },
    (request) => http.read(request, (tx, actor, today) => previewFees(tx, actor, request.body, today)),
  )
  offerTemplate(app, '/api/fee-tables/template', {
    operationId: 'takeFeeTableTemplate',
    title: '办案补贴标准',
    tags,
    roles: drafters,
    columns: Object.values(feeColumns),
    rows: Object.values(feeItems)
      .filter((item) => 'needed' in item || item.label === feeItems.SUIT.label)
      .map(({ label, unit }) => [label, '1000', unit, '2027-01-01']),
  })
}
