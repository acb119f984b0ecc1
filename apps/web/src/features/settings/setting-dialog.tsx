import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { type Field, yesNo } from '../../ui/form/field.ts'
import { tell } from '../../ui/notice.tsx'
import type { Setting, SettingEntry } from './settings-query.ts'

type SettingDialogProps = { setting: Setting; today: string; corrects?: SettingEntry; onClose: () => void }

function valueField({ kind, unit, group, title }: Setting): Field {
  if (kind === 'SWITCH') return { name: 'value', label: title, kind: 'yesno', options: yesNo('用', '不用'), required: true }
  const label = unit ? `新的（${unit}）` : '新的'
  return {
    name: 'value',
    label,
    kind: 'text',
    required: group !== 'LIMITS',
    width: 'third',
    hint: group === 'LIMITS' ? '留空表示不再承诺' : undefined,
  }
}

/** 改一项设定: from which day, by which paper, and why. What held before stays readable, and holds for its own days. */
export function SettingDialog({ setting, today, corrects, onClose }: SettingDialogProps) {
  const { title, about, within, cite, key, officeId, officeName, endsWithinDays, agreedBy, shown } = setting
  const fields: Field[] = [
    valueField(setting),
    { name: 'fromOn', label: '从哪天起', kind: 'day', required: true, width: 'third', initial: corrects?.fromOn ?? today },
    ...(endsWithinDays === null ? [] : [{ name: 'untilOn', label: '到哪天止', kind: 'day', width: 'third' } as const]),
    { name: 'docNo', label: '依据的文件', kind: 'text', required: setting.needsPaper, width: 'third', hint: '有文号的写文号' },
    { name: 'reason', label: '为什么这样定', kind: 'area', required: true },
  ]
  return (
    <FormDialog<SettingEntry>
      title={corrects ? `改正：${title}` : title}
      submitLabel={agreedBy ? `报${agreedBy.split('、')[0] ?? ''}同意` : '定下来'}
      wide
      note={
        <>
          {officeName && <b>{officeName}。</b>}现在是 <b>{shown}</b>。{about}
          <br />
          能定的：{within}
          {cite.length > 0 && !within.includes(cite[0] ?? '') && `（${cite.join('、')}）`}。
          {corrects && `原来那一条（${corrects.shown}，${corrects.fromOn} 起）留着，不再算数。`}
        </>
      }
      fields={fields}
      write={(body) =>
        post('/api/settings', {
          body: {
            ...body,
            value: body['value'] ?? null,
            key,
            ...(officeId ? { officeId } : {}),
            ...(corrects ? { corrects: corrects.id } : {}),
          },
          version: setting.version,
        })
      }
      onClose={onClose}
      onDone={(entry) => {
        tell(entry.state === 'WAITING' ? `已报${agreedBy}同意，同意以后才算。` : `已定：${title} ${entry.shown}，${entry.fromOn} 起。`)
        onClose()
      }}
    />
  )
}
