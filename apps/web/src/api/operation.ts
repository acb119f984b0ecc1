import type { paths } from './schema.d.ts'

/** What the API description says of each path: which places, questions and bodies it takes, and what it answers. */
export type Verb = 'get' | 'post' | 'put' | 'delete'
export type PathOf<V extends Verb> = V extends Verb ? { [P in keyof paths]: undefined extends paths[P][V] ? never : P }[keyof paths] : never

type Parameters<P extends keyof paths, V extends Verb, Where extends 'path' | 'query'> = paths[P][V] extends {
  parameters: { [W in Where]?: infer Found }
}
  ? NonNullable<Found>
  : never
type Json<Content> = Content extends { content: { 'application/json': infer Found } } ? Found : null

export type Place<P extends keyof paths, V extends Verb> = [Parameters<P, V, 'path'>] extends [never]
  ? { at?: undefined }
  : { at: Parameters<P, V, 'path'> }
/** A question put together from an address is text; the server reads it again. */
export type Question<P extends keyof paths> = Parameters<P, 'get', 'query'> | Record<string, string>
export type BodyOf<P extends keyof paths, V extends Verb> = paths[P][V] extends { requestBody: infer Found } ? Json<Found> : undefined
export type AnswerOf<P extends keyof paths, V extends Verb> = paths[P][V] extends { responses: infer Found }
  ? Found extends { 200: infer Ok }
    ? Json<Ok>
    : Found extends { 201: infer Made }
      ? Json<Made>
      : null
  : never
