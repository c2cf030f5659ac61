/** One way to look at the API: a base path, and what answers below it. */
export interface Face {
  readonly name: 'mock' | 'sandbox'
  /** Path that takes the place of the API's base URL; no slash at the end. */
  readonly base: string
  readonly description: string
}

/** Where the control API is. */
export const CONTROL_BASE = '/_control'

/** Where the API is. */
export const API_BASE = '/v2'

/** The faces of the mock. */
export const faces: readonly Face[] = [
  {
    name: 'mock',
    base: '/_mock/ev.energy-api-v2',
    description: "The path of the API's documented mock host. Answers with examples and keeps nothing.",
  },
  {
    name: 'sandbox',
    base: API_BASE,
    description: 'The path of the live API, so that only the origin changes. Remembers what is written.',
  },
]
