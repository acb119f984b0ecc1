// Also full-width forms, and after white space or control characters, which spreadsheet programs skip over (security.md §7.5).
const trigger = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜％]/u
const plainNumber = /^[+-]?\d{1,15}(\.\d{1,6})?$/
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text that a spreadsheet program would take for a formula is shown with a leading apostrophe instead. */
export function neutral(text: string): string {
  const clean = text.replace(unprintable, '')
  return trigger.test(clean) && !plainNumber.test(clean) ? `'${clean}` : clean
}
