import { access, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'

export type FontPlaces = { cacheDir: string; fontDir: string | null }

export type FontFamilies = { body: string[]; title: string[]; hei: string[]; kai: string[]; song: string[] }

/** Families a licensed directory may bring, by the names the files themselves carry (English or Chinese). */
const licensed: FontFamilies = {
  body: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'FZFangSong-Z02S', '方正仿宋简体'],
  title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXiaoBiaoSong-B05', '方正小标宋_GBK'],
  hei: ['SimHei', '黑体', 'FZHei-B01S', '方正黑体简体'],
  kai: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'FZKai-Z03S', '方正楷体简体'],
  song: ['SimSun', '宋体'],
}

// WenKai has 𠮷, Noto Sans the 𰻞 that Noto Serif lacks: together they hold what names need. What none of them holds, a font in FONT_DIR may.
const free: FontFamilies = {
  body: ['Noto Serif SC', 'LXGW WenKai', 'Noto Sans SC'],
  title: ['Noto Serif SC', 'LXGW WenKai', 'Noto Sans SC'],
  hei: ['Noto Sans SC', 'LXGW WenKai'],
  kai: ['LXGW WenKai', 'Noto Serif SC', 'Noto Sans SC'],
  song: ['Noto Serif SC', 'LXGW WenKai', 'Noto Sans SC'],
}

/** Licensed families are named only where a directory holds them; a machine's own fonts must not change the look of a paper. */
export function fontFamilies(fontDir: string | null): FontFamilies {
  if (!fontDir) return free
  return {
    body: [...licensed.body, ...free.body],
    title: [...licensed.title, ...free.title],
    hei: [...licensed.hei, ...free.hei],
    kai: [...licensed.kai, ...free.kai],
    song: [...licensed.song, ...free.song],
  }
}

const packages = createRequire(import.meta.url)

const folderOf = (file: string) => dirname(packages.resolve(file))

/** Directories with every font file a paper needs; unpacks the Kai face into the cache on first use. */
export async function fontDirectories({ cacheDir, fontDir }: FontPlaces): Promise<string[]> {
  await unpackKai(cacheDir)
  return [
    ...(fontDir && (await holdsFonts(fontDir)) ? [fontDir] : []),
    folderOf('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    folderOf('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'),
    folderOf('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    cacheDir,
  ]
}

const holdsFonts = async (dir: string) => (await readdir(dir).catch(() => [])).some((name) => /\.(ttf|otf|ttc)$/i.test(name))

async function unpackKai(cacheDir: string): Promise<void> {
  const source = packages.resolve('@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2')
  const { version } = packages('@fontsource/lxgw-wenkai/package.json') as { version: string }
  const target = join(cacheDir, `lxgw-wenkai-500-${version}.ttf`)
  if (await exists(target)) return
  await mkdir(cacheDir, { recursive: true })
  // Two processes may arrive here together: each writes its own file, the rename is atomic and either content is right.
  const { decompress } = await import('wawoff2')
  const own = join(cacheDir, `.${randomUUID()}.part`)
  try {
    await writeFile(own, await decompress(await readFile(source)))
    await rename(own, target)
  } finally {
    await rm(own, { force: true })
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
