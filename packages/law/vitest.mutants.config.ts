import { defineConfig } from 'vitest/config'

// What is held only by chance kills a mutant only by chance, and the long random tests would run for every mutant.
const random = ['src/deadlines/oracle.test.ts', 'src/eligibility/properties.test.ts', 'src/eligibility/unknown-facts.test.ts']

/** The pure tests of the rooms whose code is mutated (stryker.config.json); none of them starts a process. */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['src/{eligibility,standards,deadlines,calendar}/**/*.test.ts'],
    exclude: random,
    isolate: false,
  },
})
