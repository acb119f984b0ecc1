import { useQuery } from '@tanstack/react-query'
import { post, send } from '../../api/client.ts'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'
import { useLater } from '../../ui/use-later.ts'
import { chosenIn } from './chosen.ts'

const compared = ['sex', 'birthOn', 'nation', 'nationality', 'address', 'regionCode', 'safeContact', 'safeContactNote'] as const

type Asked = { name?: string; idNumber?: string; phone?: string; opponents: string[]; matter?: string; chosenId?: string }

/** What is asked of the draft as it would be sent. */
export function askedOf(draft: Draft): Asked {
  const said = (name: string) => textValue(draft[`person.${name}`]).trim() || undefined
  const chosenId = chosenIn(draft)?.id
  return {
    name: said('name'),
    idNumber: said('idNumber'),
    phone: said('phone'),
    opponents: rowsValue(draft.opponents)
      .map(({ name }) => textValue(name).trim())
      .filter((name) => name !== '')
      .slice(0, 20),
    matter: textValue(draft.matter) || undefined,
    ...(chosenId ? { chosenId, ...Object.fromEntries(compared.map((name) => [name, said(name)])) } : {}),
  }
}

/** Who this may be, asked while it is typed; beside a record that was chosen everything is compared. */
export function useMatches(draft: Draft) {
  const asked = useLater(JSON.stringify(askedOf(draft)), 400)
  const body = JSON.parse(asked) as Asked
  const isSomebody = (body.name?.length ?? 0) >= 2 || (body.idNumber?.length ?? 0) >= 7 || (body.phone?.length ?? 0) >= 7
  const isWorth = isSomebody || body.chosenId !== undefined || body.opponents.some((name) => name.length >= 2)
  const found = useQuery({
    queryKey: ['matches', asked],
    queryFn: () => send(post('/api/persons/matches', { body })),
    enabled: isWorth,
    retry: false,
    placeholderData: (before) => before,
  })
  return { matches: isWorth ? (found.data?.items ?? []) : [], isWorth, isFetching: found.isFetching, error: found.error }
}
