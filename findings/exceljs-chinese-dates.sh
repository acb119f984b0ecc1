#!/usr/bin/env bash
# exceljs 4.4.0 (npm): a day typed as 2027年2月5日 in Chinese Excel or WPS is stored as a number under built-in format 31 (58 for 2月5日),
# which ECMA-376 part 1, 18.8.30 lists for zh-cn and which is not written into the file. Read back, the cell is the bare number 46423,
# while the same number under built-in format 14 is a Date.
# Seen: 14 2027-02-05T00:00:00.000Z | 31 46423 | 58 46423
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error exceljs@4.4.0 jszip@3.10.1 >/dev/null
cat > run.cjs <<'JS'
const excel = require('exceljs')
const zip = require('jszip')
const day = async (id) => {
  const book = new excel.Workbook()
  book.addWorksheet('a').getCell('A1').value = new Date(Date.UTC(2027, 1, 5))
  const file = await zip.loadAsync(await book.xlsx.writeBuffer())
  const styles = (await file.file('xl/styles.xml').async('string')).replaceAll('numFmtId="14"', `numFmtId="${id}"`)
  if (!styles.includes(`numFmtId="${id}"`)) throw new Error('the format was not set')
  file.file('xl/styles.xml', styles)
  const read = new excel.Workbook()
  await read.xlsx.load(await file.generateAsync({ type: 'nodebuffer' }))
  const { value } = read.worksheets[0].getCell('A1')
  return `${id} ${value instanceof Date ? value.toISOString() : value}`
}
;(async () => console.log([await day(14), await day(31), await day(58)].join(' | ')))()
JS
seen=$(node run.cjs)
echo "$seen"
[ "$seen" = '14 2027-02-05T00:00:00.000Z | 31 46423 | 58 46423' ]
