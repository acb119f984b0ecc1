import { caseStates, matters } from '@fayuan/law'
import { keyOfName, partyKeys } from '@fayuan/law/likeness'
import { normaliseName } from '@fayuan/law/reading'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { normalisePhone } from '../../platform/keys/index.ts'
import { placeNames } from '../../platform/regions/index.ts'
import { besideRecord, isOtherNumber } from './beside-record.ts'
import { documentTokens } from './document-number.ts'
import { maskIdNumber } from './masking.ts'
import { soundsOf } from './names.ts'
import { type Client, clientsNamed, openFilesOf, personsAlike, placesElsewhere, recordStanding, type PersonRow } from './queries.ts'
import type { Match, Matches } from './schema.ts'
import { openSecret, phoneMasked } from './view.ts'

const states: Record<string, { label: string; isFinal: boolean }> = caseStates
const finalStates = Object.entries(states).flatMap(([code, { isFinal }]) => (isFinal ? [code] : []))
const matterLabels: Record<string, string> = matters

/** Warns at the desk, while typing, of the same person, a namesake, a file still open, or a file in another county. */
export async function findDuplicates(tx: Tx, platform: Platform, actor: Actor, typed: z.output<typeof Matches>): Promise<Match[]> {
  const { keys } = platform
  const name = normaliseName(typed.name ?? '')
  const phone = normalisePhone(typed.phone ?? '')
  const numberTokens = documentTokens(keys, typed.idNumber ?? '')
  const phoneTokens = phone.length < 7 ? [] : keys.tokensOfAllKeys('phone', phone)
  const { namePinyin } = [...name].length < 2 ? { namePinyin: '' } : soundsOf(name)
  const nameKey = keyOfName(name)
  const others = partyKeys([typed.opponent ?? '', ...(typed.opponents ?? [])])
  const clients = (await clientsNamed(tx, actor.shard, others, { limit: 5 })).map(ofClient)
  const { chosenId = null } = typed
  if (numberTokens.length === 0 && phoneTokens.length === 0 && namePinyin === '' && chosenId === null) return clients

  const chosen = chosenId === null ? [] : await recordStanding(tx, actor.shard, chosenId)
  const found = await personsAlike(tx, actor.shard, { numberTokens, phoneTokens, namePinyin, nameKey: namePinyin === '' ? '' : nameKey })
  const alike = found.filter((p) => p.id !== chosenId)
  const isSame = (p: PersonRow) =>
    numberTokens.includes(p.idNumberToken ?? '') || (keyOfName(p.name) === nameKey && phoneTokens.includes(p.phoneToken ?? ''))
  const same = alike.filter(isSame)
  const similar = alike.filter((p) => !isSame(p)).slice(0, 5)
  const files = await openFilesOf(
    tx,
    actor.shard,
    [...chosen, ...same, ...similar].map((p) => p.id),
    finalStates,
  )
  const placesOfChosen = await placeNames(
    tx,
    chosen.flatMap((p) => p.regionCode ?? []),
  )
  // Not beside the question before it: this one widens the scope for its own statement.
  const places = await placesElsewhere(tx, actor, numberTokens)

  const describe = (p: PersonRow) => [p.name, p.birthOn?.slice(0, 4).concat('年生'), hint(platform, p)].filter(Boolean).join('，')
  const wasSame = new Set([...chosen, ...same].map((p) => p.id))
  const isOther = (p: PersonRow) => isOtherNumber(platform, p, typed.idNumber)
  const usable = (p: PersonRow): Pick<Match, 'record'> => (isOther(p) ? {} : { record: { name: p.name, sex: p.sex, birthOn: p.birthOn } })
  const told = files.filter(
    (f) =>
      wasSame.has(f.personId) ||
      (f.opponentKeys ?? partyKeys([f.opponents])).some((key) => others.includes(key)) ||
      (typed.matter !== undefined && f.matter === typed.matter),
  )
  return [
    ...chosen.map((p): Match => ({
      kind: 'chosen',
      text: `${describe(p)}。${isOther(p) ? '填的证件号码和登记的不一样，请对照证件：是另一个人的，不要选用这一份。' : ''}`,
      personId: p.id,
      ...usable(p),
      differs: besideRecord(platform, p, typed, placesOfChosen),
    })),
    ...clients,
    ...same.map((p): Match => ({
      kind: 'same-person',
      text: `已登记：${describe(p)}。是同一个人的，请选用这一份。`,
      personId: p.id,
      ...usable(p),
    })),
    ...told.map((f): Match => ({
      kind: 'open-case',
      text: `${f.applicantName}有在办的案件 ${f.number}（${matterLabels[f.matter] ?? f.matter}，${states[f.state]?.label ?? f.state}）。同一事项请不要重复受理。`,
      personId: f.personId,
      caseId: f.id,
      caseNumber: f.number,
    })),
    ...similar.map((p): Match => ({
      kind: 'similar-name',
      text: `姓名或电话相近：${describe(p)}。${isOther(p) ? '证件号码不同，不是同一个人。' : '请核对是不是同一个人。'}`,
      personId: p.id,
      ...usable(p),
    })),
    ...places.map((place): Match => ({ kind: 'elsewhere', text: `这个证件号码在${place}也有登记，请问清是否已就同一事项申请。` })),
  ]
}

// 程38: whoever has acted for the other side should not now act against them.
const ofClient = ({ caseId, number, clientName, providerName, isOpen }: Client): Match => ({
  kind: 'former-client',
  text: `对方“${clientName}”${isOpen ? '正在' : '曾经'}由${providerName}代理（${number}）。指派时请避开有利害关系的承办人和单位（律师法39，程序规定38）。`,
  caseId,
  caseNumber: number,
})

function hint(platform: Platform, person: PersonRow): string {
  const number = openSecret(platform, person, 'idNumber')
  if (number !== null) return maskIdNumber(number)
  return phoneMasked(platform, person) ?? ''
}
