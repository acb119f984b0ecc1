import { fileURLToPath } from 'node:url'

/** Where the numbered migrations lie. */
export const migrationsDir = fileURLToPath(new URL('../migrations/', import.meta.url))
