import { addressee, letterPaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { caseName } from './wording.ts'

/** 终止法律援助公函: tells the authority, and the firm, that the lawyer acts for the recipient no longer. The reasons are not theirs to read. */
export function terminateLetter(data: DocumentData) {
  const { ground } = required(data, 'termination')
  const { firm = '', lawyer = '' } = data.assignment ?? {}
  const whom = [data.organ ?? data.forum, firm].filter(Boolean).join('、')
  const acting = lawyer ? `，${firm}${lawyer}不再担任其代理人、辩护人` : ''
  return letterPaper('终止法律援助公函', data, [
    addressee(whom || '有关单位'),
    paragraph(`${caseName(data)}，因${ground}，本机构决定自${dayOf(data)}起终止对${data.recipient.name}的法律援助${acting}。`),
    paragraph('受援人对终止决定提出异议并被责令改正的，本机构将另行函告。'),
    ...(data.agencyPhone ? [paragraph(`本机构联系电话：${data.agencyPhone}。`)] : []),
    paragraph('特此函告。'),
    signature(data.agencyName, data.issuedOn),
  ])
}

const dayOf = ({ issuedOn }: DocumentData): string => {
  const [year, month, day] = issuedOn.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
