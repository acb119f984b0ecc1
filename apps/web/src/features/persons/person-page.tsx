import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { isGuarded } from '@fayuan/law/contradictions'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { personQuery } from '../../api/queries.ts'
import type { Person } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { Flag } from '../../ui/flag.tsx'
import { tell } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { idTypes, safeContacts } from '../intake/words.ts'
import { HistoryPanel } from './history-panel.tsx'
import { LikelyPanel } from './likely-panel.tsx'
import { Reveal } from './reveal.tsx'
import { CorrectDialog } from './righting/correct-dialog.tsx'
import { MergeWith } from './righting/merge-with.tsx'
import { SplitDialog } from './righting/split-dialog.tsx'
import { UnmergeDialog } from './righting/unmerge-dialog.tsx'
import { numberStateText, partText, safeContactText, sexText } from './words.ts'

export function PersonPage() {
  const { personId = '' } = useParams({ strict: false })
  return (
    <Loaded query={useQuery(personQuery(personId))}>{(person) => <PersonBody key={person.id} person={person} asked={personId} />}</Loaded>
  )
}

type Open = { what: 'correct'; start: readonly string[] } | { what: 'merge' | 'split' | 'unmerge' } | null

function PersonBody({ person, asked }: { person: Person; asked: string }) {
  const { cases, canCorrect, canJoin } = person
  const navigate = useNavigate()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const goTo = (personId: string) => void navigate({ to: '/persons/$personId', params: { personId } })
  useEffect(() => {
    if (person.id === asked) return
    tell('那份登记已经和这一份合成一份。')
    void navigate({ to: '/persons/$personId', params: { personId: person.id }, replace: true })
  }, [person.id, asked, navigate])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
      if (event.key !== 'e' || isTyping || event.ctrlKey || event.metaKey || event.altKey || open || !canCorrect.allowed) return
      event.preventDefault()
      setOpen({ what: 'correct', start: [] })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open, canCorrect.allowed])
  const change = (field: string, label: string, why = canCorrect.why) =>
    why === null && (
      <button
        type="button"
        className="link-button no-print"
        aria-label={`更正${label}`}
        onClick={() => setOpen({ what: 'correct', start: [field] })}
      >
        改
      </button>
    )
  return (
    <div className="stack">
      <Panel
        isPage
        title={person.name}
        aside={
          <>
            {safeContactText(person.safeContact, '') && person.kind !== 'ORGANISATION' && (
              <Flag hot={person.safeContact !== 'NOT_ASKED' || isGuarded(person)}>
                {safeContactText(person.safeContact, person.safeContactNote)}
              </Flag>
            )}
            {person.numberState !== 'KEPT' && <Flag hot>证件号码{person.numberState === 'OWED' ? '待补' : '待核'}</Flag>}
            {person.categoryLabels.map((label) => (
              <Flag key={label}>{label}</Flag>
            ))}
          </>
        }
        more={
          canCorrect.allowed && (
            <Button onClick={() => setOpen({ what: 'correct', start: [] })}>
              更正 <kbd>E</kbd>
            </Button>
          )
        }
      >
        <Facts
          columns={2}
          facts={[
            {
              label: '性别、年龄',
              value: [sexText(person.sex), person.birthOn, person.age !== null && `${person.age} 岁`].filter(Boolean).join('　'),
            },
            { label: '民族', value: person.nation },
            { label: '国籍', value: person.nationalityLabel || (person.kind === 'FOREIGN_OR_STATELESS' ? '还没有问' : null) },
            {
              label: '证件号码',
              value: (
                <>
                  {person.idType !== 'NONE' && `${idTypes[person.idType as keyof typeof idTypes] ?? ''}　`}
                  {person.idNumberMasked ? (
                    <Reveal personId={person.id} field="idNumber" masked={person.idNumberMasked} label="证件号码" />
                  ) : (
                    person.numberState === 'KEPT' && <span className="quiet">没有登记</span>
                  )}{' '}
                  {numberStateText(person.numberState)} {change('idNumber', '证件号码', person.canIdentify.why)}
                </>
              ),
            },
            {
              label: '电话',
              value: (
                <>
                  {person.phoneMasked ? (
                    <Reveal personId={person.id} field="phone" masked={person.phoneMasked} label="电话" />
                  ) : (
                    <span className="quiet">没有登记</span>
                  )}{' '}
                  {change('phone', '电话')}
                </>
              ),
            },
            {
              label: '住址',
              value: (
                <>
                  {person.address ? (
                    <Reveal personId={person.id} field="address" masked={person.address} label="住址" />
                  ) : (
                    person.regionName || <span className="quiet">没有登记</span>
                  )}{' '}
                  {change('address', '住址')}
                </>
              ),
            },
            {
              label: '怎么联系',
              value: (
                <>
                  {safeContacts[person.safeContact as keyof typeof safeContacts]} {change('safeContact', '怎么联系')}
                </>
              ),
            },
            { label: '联系须知', value: person.safeContactNote },
          ]}
        />
      </Panel>
      {canJoin.allowed && <LikelyPanel personId={person.id} />}
      <Panel
        title={`案件 ${cases.length}`}
        more={
          canJoin.allowed &&
          cases.length >= 2 && (
            <button type="button" className="link-button" onClick={() => setOpen({ what: 'split' })}>
              有的是另一个人的，拆分
            </button>
          )
        }
      >
        <ul className="lines">
          {cases.map(({ id, number, title, stateLabel, receivedOn, role }) => (
            <li key={`${id} ${role}`}>
              <span>
                <Link to="/cases/$caseId" params={{ caseId: id }}>
                  {title}
                </Link>
                <span className="sub">{[number, receivedOn, partText(role)].filter(Boolean).join(' · ')}</span>
              </span>
              <span>{stateLabel}</span>
            </li>
          ))}
          {cases.length === 0 && <li className="quiet">这个人还没有案件。</li>}
        </ul>
      </Panel>
      {person.canReadHistory && (
        <HistoryPanel
          personId={person.id}
          more={
            canJoin.allowed && (
              <>
                {person.mergedHere && (
                  <button type="button" className="link-button" onClick={() => setOpen({ what: 'unmerge' })}>
                    合错了，拆回
                  </button>
                )}
                <button type="button" className="link-button" onClick={() => setOpen({ what: 'merge' })}>
                  和另一份登记合并
                </button>
              </>
            )
          }
        />
      )}
      {open?.what === 'correct' && <CorrectDialog personId={person.id} start={open.start} onClose={close} />}
      {open?.what === 'merge' && <MergeWith person={person} onClose={close} />}
      {open?.what === 'split' && <SplitDialog person={person} onClose={close} onDone={goTo} />}
      {open?.what === 'unmerge' && <UnmergeDialog person={person} onClose={close} />}
    </div>
  )
}
