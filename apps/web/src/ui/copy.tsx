import { tell, tellBad } from './notice.tsx'

// The clipboard API is missing over plain http; the old way still works there.
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

export function Copy({ text }: { text: string }) {
  const run = () =>
    copy(text).then(
      () => tell(`已复制 ${text}`),
      () => tellBad('没有复制成功，请选中文字后按 Ctrl+C。'),
    )
  return (
    <button type="button" className="link-button small no-print" aria-label={`复制 ${text}`} onClick={() => void run()}>
      复制
    </button>
  )
}
