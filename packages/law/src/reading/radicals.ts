/**
 * Radicals of U+2E80–2EF3 with the character each stands for, in pairs (Unicode, Equivalent_Unified_Ideograph). Copying from a PDF gives
 * ⻓ for 长; Unicode's own NFKC knows only two of these. The radicals of U+2F00–2FD5 all have their character by NFKC.
 */
const likeTheirCharacter =
  '⺁厂⺂乛⺃乚⺅亻⺆冂⺉刂⺊卜⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺹耂⺺肀' +
  '⺻聿⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
/** These look like a part only: whoever typed ⺮ meant the part. They count as their character in a comparison and stay where they are kept. */
const partsOnly = '⺄乙⺇𠘨⺈刀⺌小⺍小⺑𡯂⺗心⺧牛⺪𤴔⺮𥫗⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺼肉⺽𦥑⻇𧢲⻊𧾷⻏邑⻕𨸏⻞𩙿⻡𩠐'

function pairs(text: string): Map<string, string> {
  const characters = [...text]
  return new Map(characters.flatMap((radical, at) => (at % 2 === 0 ? [[radical, characters[at + 1] ?? radical] as const] : [])))
}
const alike = pairs(likeTheirCharacter)
const everyRadical = pairs(likeTheirCharacter + partsOnly)

/** Characters for the radicals that look like one. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2E80-\u2EF3\u2F00-\u2FD5]/g, (one) => alike.get(one) ?? (one >= '\u2F00' ? one.normalize('NFKC') : one))

/** Characters for all radicals, for comparing only. */
export const radicalsAsCharacters = (text: string): string =>
  text.replace(/[\u2E80-\u2EF3\u2F00-\u2FD5]/g, (one) => everyRadical.get(one) ?? one.normalize('NFKC'))
