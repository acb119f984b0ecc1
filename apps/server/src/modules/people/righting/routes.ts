import { z } from 'zod'
import { type App, ById, type Http, Keyed, KeyedIfMatch, versionOf } from '../../../http/kit.ts'
import { RevealTooMany } from '../refusals.ts'
import { Revealed } from '../schema.ts'
import { historyReaders } from '../sight.ts'
import { correctPerson } from './correct.ts'
import type { Followers } from './followers.ts'
import { historyOf, revealChange } from './history.ts'
import { keepApart, listLikely } from './likely.ts'
import { mergePersons } from './merge.ts'
import { correctors, joiners } from './policy.ts'
import { releaseNumber } from './release-number.ts'
import {
  ApartKept,
  LikelyList,
  MergeUndone,
  NumberRelease,
  PersonCorrection,
  PersonHistory,
  PersonMerge,
  PersonsApart,
  PersonSplit,
  PersonUnmerge,
  RevealChange,
  Righted,
  Split,
} from './schema.ts'
import { splitPerson } from './split.ts'
import { showUnmerge, unmergePersons } from './unmerge.ts'

const tags = ['人员']
const ByChange = ById.extend({ changeId: z.uuid({ error: '编号格式不对。' }) })

/** What is done to put a record right: each act in one transaction with everything that follows the person. */
export function rightingRoutes(app: App, http: Http, followers: Followers): void {
  const { platform } = http
  app.post(
    '/api/persons/:id/corrections',
    {
      config: { action: 'correctPerson', roles: correctors },
      schema: {
        operationId: 'correctPerson',
        summary: '更正人员登记：写明原因，改前改后都留着',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: PersonCorrection,
        response: { 200: Righted },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        correctPerson(tx, platform, actor, followers, {
          id: request.params.id,
          version: versionOf(request),
          input: request.body,
          today,
        }),
      ),
  )
  app.post(
    '/api/persons/:id/release-number',
    {
      config: { action: 'releaseNumber', roles: joiners },
      schema: {
        operationId: 'releaseNumber',
        summary: '登记错了，这个号码是面前这一位的：从原来那份撤下、待补',
        tags,
        params: ById,
        headers: Keyed,
        body: NumberRelease,
        response: { 200: Righted },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        releaseNumber(tx, platform, actor, followers, { id: request.params.id, input: request.body, today }),
      ),
  )
  app.get(
    '/api/persons/:id/history',
    {
      config: { action: 'getPersonHistory', roles: historyReaders },
      schema: {
        operationId: 'getPersonHistory',
        summary: '修改记录：每一项改前改后，谁改的、为什么',
        tags,
        params: ById,
        response: { 200: PersonHistory },
      },
    },
    (request) => http.read(request, (tx, actor) => historyOf(tx, platform, actor, request.params.id)),
  )
  app.post(
    '/api/persons/:id/history/:changeId/reveal',
    {
      config: { action: 'revealChange', roles: historyReaders, budget: 'search' },
      schema: {
        operationId: 'revealChange',
        summary: '说明用途后查看改前或者改后的完整内容',
        tags,
        params: ByChange,
        headers: Keyed,
        body: RevealChange,
        response: { 200: Revealed },
      },
    },
    async (request, reply) => {
      const answer = await http.write(request, reply, 200, (tx, actor) =>
        revealChange(tx, platform, actor, { ...request.params, ...request.body }),
      )
      if ('over' in answer) throw new RevealTooMany()
      return answer
    },
  )
  joiningRoutes(app, http, followers)
}

function joiningRoutes(app: App, http: Http, followers: Followers): void {
  const { platform } = http
  app.get(
    '/api/persons/:id/likely',
    {
      config: { action: 'listLikelyPersons', roles: joiners, budget: 'search' },
      schema: {
        operationId: 'listLikelyPersons',
        summary: '可能是同一个人的别的登记，和为什么像',
        tags,
        params: ById,
        response: { 200: LikelyList },
      },
    },
    (request) => http.read(request, (tx, actor) => listLikely(tx, platform, actor, request.params.id)),
  )
  app.post(
    '/api/persons/:id/apart',
    {
      config: { action: 'keepPersonsApart', roles: joiners },
      schema: {
        operationId: 'keepPersonsApart',
        summary: '不是同一个人，别再问',
        tags,
        params: ById,
        headers: Keyed,
        body: PersonsApart,
        response: { 200: ApartKept },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor) =>
        keepApart(tx, platform, actor, { id: request.params.id, otherId: request.body.otherId }),
      ),
  )
  app.post(
    '/api/persons/:id/merge',
    {
      config: { action: 'mergePersons', roles: joiners },
      schema: {
        operationId: 'mergePersons',
        summary: '把另一份登记合成到这一份，随时可以拆回',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: PersonMerge,
        response: { 200: Righted },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        mergePersons(tx, platform, actor, followers, { id: request.params.id, version: versionOf(request), input: request.body, today }),
      ),
  )
  app.get(
    '/api/persons/:id/unmerge',
    {
      config: { action: 'showUnmerge', roles: joiners },
      schema: {
        operationId: 'showUnmerge',
        summary: '拆回最近一次合并：哪些自己回去，哪些要选归谁',
        tags,
        params: ById,
        response: { 200: MergeUndone },
      },
    },
    (request) => http.read(request, (tx, actor) => showUnmerge(tx, platform, actor, request.params.id)),
  )
  app.post(
    '/api/persons/:id/unmerge',
    {
      config: { action: 'unmergePersons', roles: joiners },
      schema: {
        operationId: 'unmergePersons',
        summary: '拆回最近一次合并',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: PersonUnmerge,
        response: { 200: Righted },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        unmergePersons(tx, platform, actor, followers, { id: request.params.id, version: versionOf(request), input: request.body, today }),
      ),
  )
  app.post(
    '/api/persons/:id/split',
    {
      config: { action: 'splitPerson', roles: joiners },
      schema: {
        operationId: 'splitPerson',
        summary: '拆分：选出另一个人的案件，归到他自己的登记',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: PersonSplit,
        response: { 200: Split },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        splitPerson(tx, platform, actor, followers, { id: request.params.id, version: versionOf(request), input: request.body, today }),
      ),
  )
}
