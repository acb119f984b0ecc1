import { verbs } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import { placeAfter } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { pageOf } from '../paging.ts'
import { takeScope } from '../session/queries.ts'
import { entriesIn } from './queries.ts'
import type { ListAudit } from './schema.ts'
import { leaveTrace } from './trace.ts'

const labels: Record<string, string> = {
  ...verbs,
  'session.opened': '登录',
  'session.refused': '登录被拒',
  'session.ended': '退出登录',
  'sessions.ended': '结束账号的全部会话',
  'account.created': '新建账号',
  'account.proposed': '提出账号申请，等另一人确认',
  'account.rejected': '不同意账号申请',
  'account.withdrawn': '撤回账号申请',
  'account.disabled': '停用账号',
  'cases.bulk-read': '短时间大量打开案卷',
  'account.password-changed': '修改密码',
  'account.password-reset': '重置密码',
  'account.factor-offered': '申请绑定动态验证码',
  'account.factor-confirmed': '绑定动态验证码',
  'role.given': '授予岗位',
  'role.ended': '收回岗位',
  enactPolicy: '补录地方规则的施行日',
  'agency.created': '新设机构',
  'agency.changed': '修改机构',
  importDivisions: '录入乡镇和村居',
  'setup.done': '完成首次设置',
  'person.read': '查看人员',
  'person.revealed': '查看完整信息',
  'person.reveal-alert': '查看完整信息次数超限',
  'person.corrected': '更正人员登记',
  'person.number-released': '撤下登记错的证件号码',
  'person.history-read': '查看人员的修改记录',
  'person.merged': '合并人员登记',
  'person.unmerged': '拆回人员登记',
  'person.split': '拆分人员登记',
  'person.apart': '记明不是同一个人',
  correctPerson: '更正人员登记',
  releaseNumber: '证件号码撤下，待补',
  mergePersons: '合并人员登记',
  unmergePersons: '拆回人员登记',
  splitPerson: '拆分人员登记',
  'audit.read': '查看审计记录',
  getCase: '查看案件',
  readReview: '查看审查页',
  readStatedFacts: '查看受理时填报的内容',
  renderDocument: '查看或打印文书',
  readMaterial: '查看材料原件',
  correctFacts: '更正事实',
  refused: '被拒绝的操作',
}

/** Reading the trail is itself an entry: the auditor is audited too. */
export async function listAuditEntries(tx: Tx, actor: Actor, wanted: ListAudit) {
  const { from, to } = actor.officeScope
  await takeScope(tx, actor.officeScope)
  const after = placeAfter('audit', 'instant', wanted.cursor)
  const { rows, count } = await entriesIn(tx, { from, to }, { ...wanted, after })
  const { objectId, actorId } = wanted
  await leaveTrace(tx, actor, {
    action: 'audit.read',
    objectType: 'audit',
    objectId: objectId ?? actorId ?? '',
    details: { count: rows.length },
  })
  const page = pageOf(rows, count, { list: 'audit', limit: wanted.limit, place: (row) => ({ key: row.at.toISOString(), id: row.id }) })
  return {
    ...page,
    items: page.items.map(({ shard: _shard, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      actionLabel: labels[row.action] ?? row.action,
    })),
  }
}
