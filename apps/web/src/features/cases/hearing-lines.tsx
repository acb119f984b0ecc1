import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { Instant, instantText } from '../../ui/day.tsx'
import { type Field, optionsOf } from '../../ui/form/field.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { hearingModes } from '../acts/words.ts'

type Hearing = CaseDetail['hearings'][number]
type Doing = { how: 'move' | 'cancel'; hearing: Hearing }

const reasonOf = (hint: string): Field => ({ name: 'reason', label: '原因', kind: 'area', required: true, hint })
/** As the field of a local time holds it. */
const localOf = (at: string) => new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 16)

const moveFields = ({ startsAt, mode, place, note }: Hearing): Field[] => [
  { name: 'startsAt', label: '改到', kind: 'instant', required: true, width: 'half', initial: localOf(startsAt) },
  { name: 'mode', label: '方式', kind: 'pick', options: optionsOf(hearingModes), required: true, width: 'half', initial: mode },
  { name: 'place', label: '地点', kind: 'text', required: true, initial: place },
  { name: 'note', label: '说明（可以不填）', kind: 'text', initial: note },
  reasonOf('例如：收到法院变更开庭时间的通知。'),
]

const may = (file: CaseDetail, verb: string) => file.can.some((one) => one.verb === verb && one.allowed)

/** Hearings of the case; one that was moved or called off stays, struck through, with its reason. */
export function HearingLines({ file }: { file: CaseDetail }) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const [mayMove, mayCancel] = [may(file, 'moveHearing'), may(file, 'cancelHearing')]
  return (
    <>
      <ul className="lines">
        {file.hearings.map((hearing) => (
          <li key={hearing.id}>
            {hearing.endedHow ? <Ended hearing={hearing} hearings={file.hearings} /> : <Standing hearing={hearing} />}
            {!hearing.endedHow && (mayMove || mayCancel) && (
              <span className="row no-print">
                {mayMove && (
                  <Button
                    size="small"
                    aria-label={`改期 ${instantText(hearing.startsAt)} 的开庭`}
                    onClick={() => setDoing({ how: 'move', hearing })}
                  >
                    改期
                  </Button>
                )}
                {mayCancel && (
                  <Button
                    size="small"
                    aria-label={`撤销 ${instantText(hearing.startsAt)} 的开庭`}
                    onClick={() => setDoing({ how: 'cancel', hearing })}
                  >
                    撤销
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {doing && <HearingDialog file={file} {...doing} onClose={() => setDoing(null)} />}
    </>
  )
}

const Standing = ({ hearing: { startsAt, modeLabel, place, note } }: { hearing: Hearing }) => (
  <span>
    <b>
      <Instant at={startsAt} />
    </b>{' '}
    {modeLabel}
    <span className="sub">{[place, note].filter(Boolean).join(' · ')}</span>
  </span>
)

function Ended({ hearing, hearings }: { hearing: Hearing; hearings: Hearing[] }) {
  const next = hearings.find(({ id }) => id === hearing.movedTo)
  const how = hearing.endedHow === 'MOVED' ? `已改期${next ? `到 ${instantText(next.startsAt)}` : ''}` : '已撤销'
  return (
    <span className="quiet">
      <s>
        <Instant at={hearing.startsAt} /> {hearing.place}
      </s>
      <span className="sub">{[how, hearing.endedWhy, hearing.endedByName].filter(Boolean).join(' · ')}</span>
    </span>
  )
}

function HearingDialog({ file, how, hearing, onClose }: Doing & { file: CaseDetail; onClose: () => void }) {
  const isMove = how === 'move'
  const path = isMove ? ('/api/cases/{id}/hearing-move' as const) : ('/api/cases/{id}/hearing-cancellation' as const)
  return (
    <FormDialog
      title={`${isMove ? '改期' : '撤销开庭'}：${instantText(hearing.startsAt)}`}
      fields={isMove ? moveFields(hearing) : [reasonOf('例如：登记错了案件；法院撤销排期。')]}
      submitLabel={isMove ? '改期' : '撤销这次开庭'}
      danger={!isMove}
      note={isMove ? '原来的时间留在案件里，工作台和待办按新的时间提醒。' : '撤销以后不再提醒；时间和原因留在案件里。'}
      write={(body) => post(path, { at: { id: file.id }, body: { ...body, hearingId: hearing.id }, version: file.version })}
      onClose={onClose}
      onDone={() => {
        tell(isMove ? '已改期，提醒按新的时间。' : '已撤销，不再提醒。')
        onClose()
      }}
    />
  )
}
