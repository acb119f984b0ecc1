import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Loaded } from '../../ui/state.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { FeeTable } from './fee-table.tsx'
import { SettingLines } from './setting-lines.tsx'
import { type SettingList, settingsQuery } from './settings-query.ts'

/** 本县的设定: what a county decides for itself, without anybody who changes the program. */
export const SettingsPage = () => <Loaded query={useQuery(settingsQuery)}>{(data) => <Settings data={data} />}</Loaded>

function Settings({ data: { place, today, groups, items, feeItems } }: { data: SettingList }) {
  const { tab } = useSearch({ strict: false })
  const waits = (code: string) => items.filter(({ group }) => group === code).reduce((sum, { waiting }) => sum + waiting.length, 0)
  const tabs = groups.map(({ code, label }) => ({
    key: code,
    label,
    count: waits(code) > 0 ? <b title="等同意的">{waits(code)}</b> : undefined,
  }))
  const now = groups.find(({ code }) => code === tab) ?? groups[0]
  if (!now) return null
  const shown = items.filter(({ group }) => group === now.code)
  const table = shown.find(({ kind }) => kind === 'FEES')
  return (
    <>
      <div className="card" style={{ marginBottom: 12 }}>
        <div className="head">
          <h1>{place}的设定</h1>
          <span className="quiet">本地自己定的，写明从哪天起和为什么；已经办的照原来的</span>
        </div>
        <TabLinks tabs={tabs} now={now.code} label="设定" />
      </div>
      <div className="stack">
        {table && <FeeTable setting={table} feeItems={feeItems} today={today} />}
        <SettingLines title={table ? '别的' : now.label} items={shown.filter(({ kind }) => kind !== 'FEES')} today={today} />
      </div>
    </>
  )
}
