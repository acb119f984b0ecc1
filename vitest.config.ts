import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Started once before the server and browser projects: one database for all files. Absent until the test world is built.
const world = here('./tests/world/global-setup.ts')
const globalSetup = existsSync(world) ? [world] : []

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    teardownTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [
            'packages/law/**/*.test.ts',
            'apps/web/src/**/*.test.{ts,tsx}',
            'tests/boundaries/**/*.test.ts',
            'tests/law/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: [
            'apps/server/**/*.test.ts',
            'tests/api/**/*.test.ts',
            'tests/world/**/*.test.ts',
            'tests/faults/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
