import { useQuery } from '@tanstack/react-query'
import { post, send } from '../../api/client.ts'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'
import { useLater } from '../../ui/use-later.ts'
import { chosenIn } from './chosen.ts'

const compared = ['sex', 'birthOn', 'nation', 'nationality', 'address', 'regionCode', 'safeContact', 'safeContactNote'] as const

/** Who this may be, asked while it is typed; beside a record that was chosen everything is compared. */
export function useMatches(draft: Draft) {
  const said = (name: string) => textValue(draft[`person.${name}`]).trim() || undefined
  const chosenId = chosenIn(draft)?.id
  const asked = useLater(
    JSON.stringify({
      name: said('name'),
      idNumber: said('idNumber'),
      phone: said('phone'),
      opponents: rowsValue(draft.opponents)
        .map(({ name }) => textValue(name).trim())
        .filter((name) => name !== '')
        .slice(0, 20),
      matter: textValue(draft.matter) || undefined,
      ...(chosenId ? { chosenId, ...Object.fromEntries(compared.map((name) => [name, said(name)])) } : {}),
    }),
    400,
  )
  const body = JSON.parse(asked) as { name?: string; idNumber?: string; phone?: string; opponents: string[]; chosenId?: string }
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
