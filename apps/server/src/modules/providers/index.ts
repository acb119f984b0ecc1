/** 承办资源: firms, lawyers, grassroots workers, volunteers; their licences, skills, leave and load. */
export { fillFirmKeys } from './fill-keys.ts'
export { addFirm, addProvider, type NewFirm, type NewProvider } from './enrol.ts'
export { firmOf, type LoadedProvider, loadedProvider, loadedProviders, providerOf } from './queries.ts'
export { providerKinds, yearsSince } from './schema.ts'
