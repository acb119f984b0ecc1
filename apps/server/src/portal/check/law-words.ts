const digits = '零一二三四五六七八九'
const inChinese = (n: number): string => {
  if (n < 10) return digits.charAt(n)
  if (n >= 100)
    return `${digits.charAt(Math.floor(n / 100))}百${n % 100 === 0 ? '' : `${n % 100 < 10 ? '零' : ''}${n % 100 > 9 && n % 100 < 20 ? '一' : ''}${inChinese(n % 100)}`}`
  return `${n < 20 ? '' : digits.charAt(Math.floor(n / 10))}十${n % 10 === 0 ? '' : digits.charAt(n % 10)}`
}
const paragraphs = '①②③④⑤⑥⑦⑧⑨'

/** Papers whose short name in a cite is not how they are called. */
const titles: Readonly<Record<string, string>> = {
  程序规定: '办理法律援助案件程序规定',
  刑诉法解释: '最高人民法院关于适用刑事诉讼法的解释',
}

function inWords(cite: string): string[] {
  const found = /^(\D*法|\D*条例|程序规定|刑诉法解释)(\d+)([①-⑨])?(?:\((\d+)\))?$/.exec(cite)
  if (!found) return []
  const [, law = '', article = '', paragraph, item] = found
  const parts = [paragraph ? `第${inChinese(paragraphs.indexOf(paragraph) + 1)}款` : '', item ? `第${inChinese(Number(item))}项` : '']
  return [`${titles[law] ?? law}第${inChinese(Number(article))}条${parts.join('')}`]
}

/** «法律援助法31(5)» as one says it: 法律援助法第三十一条第五项. A cite that is an abbreviation of the office is not shown at all. */
export const lawInWords = (cites: string): string => cites.split('、').flatMap(inWords).join('、')
