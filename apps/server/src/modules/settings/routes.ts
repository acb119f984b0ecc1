import { type App, ById, type Http, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { settingKeys, settingRule } from '@fayuan/law/settings'
import { agreeToSetting } from './agree.ts'
import { endSetting } from './end.ts'
import { enterSetting } from './enter.ts'
import { AgreeSettingIn, EndSettingIn, EnterSettingIn, EntryOut, HistoryOut, HistoryQuery, SettingList } from './schema.ts'
import { listSettings, oneEntry, settingHistory } from './view.ts'

const tags = ['设定']
const rulesOf = settingKeys.map((key) => settingRule(key))
const enterers = [...new Set(rulesOf.flatMap(({ enteredBy }) => [...enteredBy]))]
const agreers = [...new Set(rulesOf.flatMap(({ agreedBy }) => [...agreedBy]))]
const all = [...new Set([...enterers, ...agreers])]
const readers = [...new Set([...all, 'AUDITOR'])]

export function settingsRoutes(app: App, http: Http): void {
  const { platform } = http
  app.get(
    '/api/settings',
    {
      config: { action: 'listSettings', roles: readers },
      schema: {
        operationId: 'listSettings',
        summary: '本县的设定：现在是什么、从哪天起、谁定的、为什么',
        tags,
        response: { 200: SettingList },
      },
    },
    (request) => http.read(request, listSettings),
  )
  app.get(
    '/api/settings/history',
    {
      config: { action: 'settingHistory', roles: readers },
      schema: {
        operationId: 'settingHistory',
        summary: '一项设定的全部历史',
        tags,
        querystring: HistoryQuery,
        response: { 200: HistoryOut },
      },
    },
    (request) => http.read(request, (tx, actor, today) => settingHistory(tx, actor, request.query, today)),
  )
  app.post(
    '/api/settings',
    {
      config: { action: 'enterSetting', roles: enterers },
      schema: {
        operationId: 'enterSetting',
        summary: '定一项设定，写明从哪天起和为什么',
        tags,
        headers: KeyedIfMatch,
        body: EnterSettingIn,
        response: { 201: EntryOut },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const row = await enterSetting(tx, actor, request.body, versionOf(request), today, platform.clock.now())
        return oneEntry(tx, actor, row, today)
      }),
  )
  app.post(
    '/api/settings/:id/agreement',
    {
      config: { action: 'agreeToSetting', roles: agreers },
      schema: {
        operationId: 'agreeToSetting',
        summary: '同意别人报的设定',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: AgreeSettingIn,
        response: { 201: EntryOut },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const row = await agreeToSetting(tx, actor, request.params.id, versionOf(request), today, platform.clock.now())
        return oneEntry(tx, actor, row, today)
      }),
  )
  app.post(
    '/api/settings/:id/end',
    {
      config: { action: 'endSetting', roles: all },
      schema: {
        operationId: 'endSetting',
        summary: '撤回，或者不同意别人报的设定',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: EndSettingIn,
        response: { 201: EntryOut },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const row = await endSetting(tx, actor, request.params.id, versionOf(request), request.body, today, platform.clock.now())
        return oneEntry(tx, actor, row, today)
      }),
  )
}
