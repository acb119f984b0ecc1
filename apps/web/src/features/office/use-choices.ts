import { useQuery } from '@tanstack/react-query'
import { agenciesQuery, rolesQuery } from '../../api/queries.ts'
import type { Field } from '../../ui/form/field.ts'

/** The two fields that place a person: which agency, which post. */
export function usePostFields(): Field[] {
  const agencies = useQuery(agenciesQuery).data?.items ?? []
  const roles = useQuery(rolesQuery).data?.items ?? []
  return [
    {
      name: 'agencyId',
      label: '机构',
      kind: 'pick',
      required: true,
      options: agencies.map(({ id, name }) => ({ value: id, label: name })),
      width: 'half',
    },
    {
      name: 'role',
      label: '岗位',
      kind: 'pick',
      required: true,
      options: roles.map(({ code, label }) => ({ value: code, label })),
      width: 'half',
    },
  ]
}
