/** Papers on the list that the rules do not wait for, each once, in one sentence; none where there are none. */
export function listedText(listed: readonly { name: string }[]): string | null {
  const names = [...new Set(listed.map(({ name }) => name))]
  if (names.length === 0) return null
  return `清单上还有：${names.join('、')}。规则结论不等${names.length === 1 ? '这一项' : '这几项'}。`
}
