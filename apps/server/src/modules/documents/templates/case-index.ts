import { centred, form, formPaper, head, signLine, value } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'

/** 卷内目录 (程42): every paper of the file with its first and last page. */
export function caseIndex(data: DocumentData) {
  const { items } = required(data, 'archive')
  const rows = items.map(({ name, from, to, note }, index) => [
    centred(String(index + 1)),
    value(name),
    centred(from === to ? String(from) : `${from}—${to}`),
    value(note),
  ])
  const empty = [centred(''), value('（无）'), centred(''), value('')]
  return formPaper('卷内目录', data, [
    form([0.6, 3.7, 1, 1.4], [[head('序号'), head('材料名称'), head('起止页'), head('备注')], ...(rows.length > 0 ? rows : [empty])], 1),
    signLine('立卷人：'),
  ])
}
