import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The server hands out what was pressed at build time; a county's small machine presses nothing while people wait. */
const pressed = (): Plugin => ({
  name: 'pressed',
  apply: 'build',
  writeBundle: async ({ dir = 'dist' }) => {
    const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(js|css|svg)$/.test(name))
    for (const name of names) {
      const content = await readFile(join(dir, name))
      await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(content))
      await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(content))
    }
  },
})

export default defineConfig({
  base: '/console/',
  plugins: [react(), pressed()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'chrome100', chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
