import { Button } from 'antd'
import { useState } from 'react'
import { Flag } from '../../ui/flag.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WhyButton } from '../../ui/why-button.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { SettingDialog } from './setting-dialog.tsx'
import type { Setting, SettingEntry } from './settings-query.ts'
import { WaitingLines } from './waiting-lines.tsx'
import { cannotEnter, sinceText } from './words.ts'

type Open = { setting: Setting; corrects?: SettingEntry }

/** A group of settings: what holds, from when, by whom and why, what may be set, what waits. */
export function SettingLines({ title, items, today }: { title: string; items: Setting[]; today: string }) {
  const [changing, setChanging] = useState<Open | null>(null)
  const [reading, setReading] = useState<Setting | null>(null)
  return (
    <Panel title={title} className="settings">
      <ul className="lines">
        {items.map((setting) => (
          <li key={`${setting.key} ${setting.officeId ?? ''}`}>
            <span className="setting">
              <span className="setting-head">
                {setting.title}
                {setting.officeName && <span className="quiet small"> {setting.officeName}</span>}
                {setting.source === 'UPPER' && <Flag>上级定的</Flag>}
              </span>
              <b className="setting-now">{setting.shown}</b>
              <span className="sub">{sinceText(setting)}</span>
              <span className="sub quiet">能定的：{setting.within}</span>
              <WaitingLines entries={setting.waiting} label="等同意" />
              <WaitingLines
                entries={setting.coming}
                label="将来"
                onCorrect={setting.canEnter ? (entry) => setChanging({ setting, corrects: entry }) : undefined}
              />
            </span>
            <span className="row">
              <WhyButton why={cannotEnter(setting)} onClick={() => setChanging({ setting })} aria-label={`改：${setting.title}`}>
                改
              </WhyButton>
              <Button type="text" onClick={() => setReading(setting)} aria-label={`历史：${setting.title}`}>
                历史
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {changing && <SettingDialog {...changing} today={today} onClose={() => setChanging(null)} />}
      {reading && <HistoryDialog setting={reading} onClose={() => setReading(null)} />}
    </Panel>
  )
}
