import { forums, seatNamed } from '@fayuan/law'
import { ApplicationIn, type ApplicationInput } from '../../../modules/applications/index.ts'
import { choiceOf, roleOf } from '../../situation/choices.ts'
import { householdOf, type Situation } from '../../situation/situation.ts'
import { many } from '../../frame/fields.ts'
import { answer, type Asking, forOther, isForeigners, kindOfPaper, situationIn } from '../form-page.ts'
import { categoriesKept, materialsAsked, otherMaterial } from '../materials/asked.ts'
import { infringerIn, limitIn, opponentsIn } from '../pages/matter.ts'
import { notNeededBecause } from '../pages/means.ts'
import { goesToHelper, numberGiven } from '../pages/messages.ts'
import { nameKept, phoneKept } from '../pages/who.ts'

const forumIn = (said: string) => (said in forums ? said : null)
const orNone = (text: string) => (text === '' ? undefined : text)

/** The draft as the room of applications takes it: the same shape the window fills in. */
export function applicationFrom(of: Asking): ApplicationInput {
  const { data } = of
  const said = situationIn(of)
  const choice = choiceOf(said.choice)
  const organ = answer(data, 'story', 'organ')
  return ApplicationIn.parse({
    channel: 'ONLINE',
    sourceAgencyId: data.stationId ?? undefined,
    person: personFrom(of),
    agent: forOther(data)
      ? {
          name: answer(data, 'helper', 'name'),
          relation: answer(data, 'helper', 'relation'),
          phone: orNone(answer(data, 'helper', 'phone')),
        }
      : undefined,
    applicantType: said.isForeign === true ? 'FOREIGN_OR_STATELESS' : 'CITIZEN',
    role: roleOf(said.choice, said.statuses ?? []),
    matter: choice?.matter,
    subMatter: choice?.subMatter,
    // Which way is the customary one is no fact of this file.
    forum: forumIn(answer(data, 'story', 'forum')),
    organ: orNone(organ),
    organRegion: seatNamed(organ, of.place.counties) ?? undefined,
    jurisdictionOk: said.isHere,
    firstReceivedElsewhere: said.isFirstElsewhere,
    possibleSentence: said.mayBeLifeOrDeath === true ? 'LIFE_OR_DEATH' : undefined,
    title: answer(data, 'story', 'title'),
    narrative: narrativeFrom(of),
    opponents: opponentsIn(answer(data, 'opponent', 'names')).map((name) => ({ name })),
    hasNoOpponent: many(data.answers['opponent'], 'none').includes('NONE') || undefined,
    agentIsInfringer: infringerIn(of),
    categories: categoriesKept(of),
    noFixedIncome: said.noFixedIncome,
    hasCounsel: said.hasCounsel,
    // Who is asked nothing about money pledges nothing about it.
    ...(notNeededBecause(of) === null ? meansOf(of, said) : {}),
    limitationOn: limitOf(of),
    materials: materialsFrom(of),
  })
}

const meansOf = ({ data }: Asking, said: Situation) => ({
  household: withNote(householdOf(said), answer(data, 'means', 'why')),
  verification: 'PLEDGE',
  lowIncomeRegistry: said.isLowIncomeRegistered,
  hardshipEvent: said.hadHardshipEvent,
})

const withNote = (household: ReturnType<typeof householdOf>, note: string) => (note === '' ? household : { ...household, note })

function personFrom(of: Asking) {
  const { data } = of
  const town = answer(data, 'person', 'town')
  const idType = kindOfPaper(answer(data, 'person', 'idType'))
  return {
    name: answer(data, 'person', 'name'),
    idType,
    idNumber: idType === 'NONE' ? undefined : orNone(answer(data, 'person', 'idNumber')),
    address: orNone(answer(data, 'person', 'address')),
    nationality: isForeigners(answer(data, 'person', 'idType')) ? orNone(answer(data, 'nationality', 'nationality')) : undefined,
    regionCode: of.place.towns.some((known) => known.code === town) ? town : undefined,
    ...contactFrom(of),
  }
}

/** Whoever infringes says neither where nor how the person is reached (法40): nobody has asked, no number of his is called. */
function contactFrom(of: Asking) {
  const { data } = of
  const helper = `${nameKept(data, 'helper')}（${answer(data, 'helper', 'relation')}）`
  if (infringerIn(of) === true)
    return {
      safeContact: answer(data, 'contact', 'safe') === 'NO_CONTACT' ? 'NO_CONTACT' : 'NOT_ASKED',
      safeContactNote: `代为申请的${helper}自己写了是侵害申请人权益的人：不要通过代为申请的人联系，另找其他法定代理人或者近亲属（法律援助法第四十条）。`,
    }
  const goesTo = goesToHelper(data) ? `消息发给代为申请的${helper}，电话是代为申请人的。` : ''
  return {
    phone: orNone(numberGiven(data)),
    safeContact: answer(data, 'contact', 'safe'),
    safeContactNote: orNone(`${goesTo}${answer(data, 'contact', 'note')}`),
  }
}

export function limitOf({ data, today }: Asking): string | undefined {
  const typed = answer(data, 'story', 'limit')
  const read = typed === '' ? null : limitIn(typed, today)
  return read?.ok ? read.value : undefined
}

/** What has no column of its own follows the story, encrypted with it. */
function narrativeFrom(of: Asking): string {
  const { data } = of
  const isInfringer = infringerIn(of) === true
  const [typed, note] = [answer(data, 'contact', 'phone'), answer(data, 'contact', 'note')]
  const extra = [
    forOther(data) ? `代为申请的原因：${answer(data, 'helper', 'reason')}。` : '',
    typed !== '' && (isInfringer || goesToHelper(data))
      ? `申请人本人的电话${isInfringer ? '（代为申请的人填的，没有核对）' : ''}：${phoneKept(typed)}。`
      : '',
    isInfringer && note !== '' ? `代为申请的人写的联系须知：${note}。` : '',
  ].filter(Boolean)
  return [answer(data, 'story', 'narrative'), ...extra].join('\n')
}

function materialsFrom(of: Asking) {
  const asked = [...materialsAsked(of), otherMaterial]
  const orphans = of.data.uploads
    .filter((upload) => !asked.some((material) => material.code === upload.material))
    .map((upload) => ({ ...upload, material: otherMaterial.code }))
  const uploads = [...of.data.uploads.filter((upload) => asked.some((material) => material.code === upload.material)), ...orphans]
  return asked.flatMap(({ code, title }) => {
    const files = uploads.filter((upload) => upload.material === code)
    const name = [...title].slice(0, 50).join('')
    if (files.length === 0) return code === otherMaterial.code ? [] : [{ name, copies: 1, received: false }]
    return files.map((file, at) => ({
      name: files.length > 1 ? `${name}（${at + 1}）` : name,
      copies: 1,
      received: true,
      fileId: file.fileId,
    }))
  })
}
