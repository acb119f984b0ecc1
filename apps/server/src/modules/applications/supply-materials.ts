import { type ApplicationFacts, type Day, type Matter, materialsFor } from '@fayuan/law'
import { docsOf, isNamed, shownBy } from '@fayuan/law/application'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, lockCase } from '../casefile/index.ts'
import { attachFiles } from '../documents/index.ts'
import { openFacts, sealFacts } from './facts.ts'
import { placedIn } from './material-list.ts'
import { answerSupplement, changeMaterial, insertMaterials, materialsOf } from './queries.ts'
import type { MaterialsIn } from './schema.ts'
import { materialField, materialRow } from './submit.ts'

type Listed = { name: string; received: boolean }

/** What the papers that have come show: which are there, and who the person is. */
function withPapers(facts: ApplicationFacts, all: readonly Listed[]): ApplicationFacts {
  const { categories = [], furtherClaims = [], noFixedIncome, receivedAt, channel } = facts
  const matters: Matter[] = [facts.matter, ...furtherClaims.map(({ matter }) => matter)]
  const list = matters.flatMap((matter) =>
    materialsFor(
      matter,
      categories.map(({ code }) => code),
      { meansReason: 'STANDARD', receivedOn: receivedAt, noFixedIncome },
    ),
  )
  const codesNamed = (names: readonly Listed[]) =>
    list.filter(({ title }) => names.some(({ name }) => isNamed(title, name))).map(({ code }) => code)
  const papers = { asked: codesNamed(all), came: codesNamed(all.filter(({ received }) => received)) }
  return { ...facts, categories: facts.categories && shownBy(categories, papers), docs: docsOf(all, true, channel === 'AGENT', matters) }
}

type Came = Omit<z.infer<typeof MaterialsIn>['materials'][number], 'id'> & { id?: string | null | undefined }

/** 收下补充材料: a receipt is given and D06 runs on with the days of the supplement taken out (程17). */
export async function supplyMaterials(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { materials: Came[] },
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  const known = await materialsOf(tx, file.shard, file.id)
  const facts = openFacts(platform.keys, file)
  const placed = placedIn(known, input.materials)
  const came = input.materials.filter(({ received }) => received)
  const filled = new Map(placed.flatMap(({ stated, row }) => (row && stated.received ? [[row.id, stated]] : [])))
  const all = [
    ...known.map((m) => ({ name: filled.get(m.id)?.name ?? m.name, received: m.state === 'RECEIVED' || filled.has(m.id) })),
    ...placed.flatMap(({ stated: { name, received }, row }) => (row ? [] : [{ name, received }])),
  ]
  const moved = await advance(tx, platform, actor, file, {
    verb: 'supplyMaterials',
    today,
    at,
    version,
    note: `收到：${came.map(({ name }) => name).join('、')}`,
    data: { items: came.length },
    set: facts ? { facts: sealFacts(platform.keys, file, withPapers(facts, all)) } : {},
    papers: { MATERIAL_RECEIPT: { materials: came.map(({ name, copies }) => ({ name, copies, receivedOn: today })) } },
  })
  const of = { shard: file.shard, caseId: file.id, at: platform.clock.now() }
  const materials = await attachFiles(tx, actor, of, input.materials, materialField)
  const rows = materials.map((m, at) => ({ row: placed[at]?.row ?? null, came: materialRow(file.shard, file.id, m, today) }))
  await insertMaterials(
    tx,
    rows.flatMap(({ row, came: fresh }) => (row ? [] : [fresh])),
  )
  for (const { row, came: fresh } of rows) if (row && fresh.state === 'RECEIVED') await changeMaterial(tx, { ...row, ...fresh, id: row.id })
  await answerSupplement(tx, { shard: file.shard, caseId: file.id, on: today })
  return moved
}
