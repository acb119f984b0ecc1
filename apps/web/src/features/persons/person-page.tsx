import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { personQuery } from '../../api/queries.ts'
import type { Person } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { Flag } from '../../ui/flag.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { Reveal } from './reveal.tsx'
import { safeContactText, sexText } from './words.ts'

export function PersonPage() {
  const { personId = '' } = useParams({ strict: false })
  return <Loaded query={useQuery(personQuery(personId))}>{(person) => <PersonBody person={person} />}</Loaded>
}

function PersonBody({ person }: { person: Person }) {
  const { cases } = person
  return (
    <div className="stack">
      <Panel
        isPage
        title={person.name}
        aside={
          <>
            {safeContactText(person.safeContact, '') && <Flag hot>{safeContactText(person.safeContact, person.safeContactNote)}</Flag>}
            {person.categoryLabels.map((label) => (
              <Flag key={label}>{label}</Flag>
            ))}
          </>
        }
      >
        <Facts
          columns={2}
          facts={[
            { label: '性别、年龄', value: [sexText(person.sex), person.age !== null && `${person.age} 岁`].filter(Boolean).join('　') },
            { label: '民族', value: person.nation },
            {
              label: '证件号码',
              value: person.idNumberMasked && (
                <Reveal personId={person.id} field="idNumber" masked={person.idNumberMasked} label="证件号码" />
              ),
            },
            {
              label: '电话',
              value: person.phoneMasked && <Reveal personId={person.id} field="phone" masked={person.phoneMasked} label="电话" />,
            },
            { label: '住址', value: person.address || person.regionName },
            { label: '联系须知', value: person.safeContactNote },
          ]}
        />
      </Panel>
      <Panel title={`案件 ${cases.length}`}>
        <ul className="lines">
          {cases.map(({ id, number, title, stateLabel, receivedOn, role }) => (
            <li key={id}>
              <span>
                <Link to="/cases/$caseId" params={{ caseId: id }}>
                  {title}
                </Link>
                <span className="sub">{[number, receivedOn, role].filter(Boolean).join(' · ')}</span>
              </span>
              <span>{stateLabel}</span>
            </li>
          ))}
          {cases.length === 0 && <li className="quiet">这个人还没有案件。</li>}
        </ul>
      </Panel>
    </div>
  )
}
