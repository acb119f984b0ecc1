import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import { useSend } from '../../api/use-send.ts'
import { tell, tellBad } from '../../ui/notice.tsx'
import { EndDialog } from './end-dialog.tsx'
import type { SettingEntry } from './settings-query.ts'
import { entryText } from './words.ts'

type WaitingLinesProps = { entries: SettingEntry[]; label: string; onCorrect?: (entry: SettingEntry) => void }

/** What is still to come, or waits for another person; each with what this person can do about it. */
export function WaitingLines({ entries, label, onCorrect }: WaitingLinesProps) {
  const [ending, setEnding] = useState<SettingEntry | null>(null)
  const agreeing = useSend<SettingEntry>(({ fromOn, shown }) => tell(`已同意：${shown}，${fromOn} 起。`))
  const agree = ({ id, version }: SettingEntry) =>
    agreeing.mutate(post('/api/settings/{id}/agreement', { at: { id }, body: {}, version }), { onError: ({ message }) => tellBad(message) })
  return (
    <>
      {entries.map((entry) => (
        <span className="sub waiting" key={entry.id}>
          <b>{label}</b> {entryText(entry)}
          {entry.canAgree && (
            <Button size="small" type="primary" loading={agreeing.isPending} onClick={() => agree(entry)}>
              同意
            </Button>
          )}
          {entry.state === 'IN_FORCE' && onCorrect && (
            <Button size="small" type="link" onClick={() => onCorrect(entry)}>
              改正
            </Button>
          )}
          {entry.canEnd && (
            <Button size="small" type="link" onClick={() => setEnding(entry)}>
              {entry.canAgree ? '不同意' : '撤回'}
            </Button>
          )}
        </span>
      ))}
      {ending && <EndDialog entry={ending} onClose={() => setEnding(null)} />}
    </>
  )
}
