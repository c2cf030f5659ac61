import { respondWithExample } from './examples.ts'
import type { Responder } from './respond.ts'

/** One way to look at the API: a base path, and where the answers below it come from. */
export interface Face {
  readonly name: string
  /** Path that takes the place of the API's base URL; no slash at the end. */
  readonly base: string
  readonly description: string
  readonly respond: Responder
}

/** The faces of the mock. */
export const faces: readonly Face[] = [
  {
    name: 'mock',
    base: '/_mock/ev.energy-api-v2',
    description: "The path of the API's documented mock host. Answers with examples and keeps nothing.",
    respond: respondWithExample,
  },
  {
    name: 'api',
    base: '/v2',
    description: 'The path of the live API, so that only the origin changes.',
    respond: respondWithExample,
  },
]
