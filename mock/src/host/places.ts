import { faces } from '../http/faces.ts'

/** Something to find in the mock. */
export interface Place {
  readonly name: string
  /** Path; no slash at the end. */
  readonly base: string
  readonly description: string
  /** Whether there is something to see for a browser. */
  readonly opens: boolean
}

/** Where scripts and styles of the console are, below where it is served itself. */
export const CONSOLE_ASSETS = '/assets'

/** What there is in the mock, for those who look for it. */
export const places: readonly Place[] = [
  ...faces.map((face) => ({ ...face, opens: true })),
  {
    name: 'oauth',
    base: '/o',
    description: 'The OAuth server: /o/authorize/, /o/token and /o/revoke_token/.',
    opens: false,
  },
  {
    name: 'control',
    base: '/_control',
    description: 'Clock, faults, webhooks, snapshots and the request log of the sandbox.',
    opens: true,
  },
  { name: 'docs', base: '/docs', description: 'The reference of the API.', opens: true },
]
