import { expect } from 'vitest'
import { answered, headed, means, operation, schema, served, together, told } from './described.ts'
import { anonymous, answers, type OnFace, onBoth, one, send } from './face.ts'

/** The captured documents, by the names that they came under. */
export const DOCUMENTS = {
  onboarding: '000_c88253931333537f.txt',
  commandLog: '001_275a5d39d73d0a2a.txt',
  sites: '002_6d634a26a64d3bb8.txt',
  vehicles: '003_28c49a19e7cc2d8a.txt',
  evses: '004_572aa5f787164933.txt',
} as const

/** How something shows in each place. What keeps nothing cannot show everything; the reason stands in its place. */
export interface Sight {
  readonly document: () => void
  readonly v2: OnFace
  readonly _mock: OnFace | string
}

/** Something that a document says, in our words, and how it shows. */
export type Statement = readonly [line: number, says: string, sight: Sight]

export const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
export const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
export const EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'

const SERVERS = {
  mock: 'https://developers.ev.energy/_mock/ev.energy-api-v2',
  live: 'https://api.ev.energy/v2',
  staging: 'https://api-staging.ev.energy/v2',
} as const

/** A host of the API has an operation. Both faces stand in for any host: only the origin differs. */
export const hosted = (host: keyof typeof SERVERS, name: string, path: string): Sight => ({
  document: together(served(SERVERS[host]), () => operation(name)),
  ...onBoth(async (face) => expect((await send(face, name, path)).status).toBeLessThan(400)),
})

/** A request that a document shows is answered. */
export const sampled = (
  status: number,
  name: string,
  path: string,
  headers?: Record<string, string>,
  body?: object,
): Sight => ({ document: answered(name, status), ...onBoth(answers(status, name, path, headers, body)) })

/** It takes a token. */
export const guarded = (name: string, path: string): Sight => ({
  document: together(answered(name, 401), () => expect(operation(name).security).toHaveLength(1)),
  ...onBoth(answers(401, name, path, anonymous)),
})

export const versioned = (name: string, path: string): Sight => ({
  document: headed(name, 'EvEnergy-Version', /version .*default/i),
  ...onBoth(async (face) => {
    for (const headers of [{}, { 'EvEnergy-Version': '2' }]) {
      const answer = await send(face, name, path, headers)
      expect(answer.headers.get('evenergy-version')).toBe('2')
    }
  }),
})

export const limitTold = (name: string, path: string): Sight => ({
  document: headed(name, 'X-RateLimit-Limit', /hour.*1000/),
  ...onBoth(async (face) =>
    expect((await send(face, name, path)).headers.get('x-ratelimit-limit')).toBe('1000'),
  ),
})

const left = async (...request: Parameters<typeof send>) =>
  Number((await send(...request)).headers.get('x-ratelimit-remaining'))

export const restTold = (name: string, path: string): Sight => ({
  document: headed(name, 'X-RateLimit-Remaining', /left/),
  v2: async (face) =>
    expect([await left(face, name, path), await left(face, name, path)]).toEqual([999, 998]),
  _mock: async (face) => expect(await left(face, name, path)).toBeLessThan(1000),
})

/** What a property means, and that it is shown. */
export const shown = (name: string, path: string, property: string, words: RegExp): Sight => ({
  document: means(name, property, words),
  ...onBoth(async (face) => expect(await one(face, path)).toHaveProperty(property)),
})

/** Resources are shown with all of these. */
export const whole = (name: string, path: string, ...properties: string[]): Sight => ({
  document: () => expect(Object.keys(schema(name).properties)).toEqual(expect.arrayContaining(properties)),
  ...onBoth(async (face) =>
    expect(Object.keys(await one(face, path))).toEqual(expect.arrayContaining(properties)),
  ),
})

/** There is such an operation, which says what it is for. */
export const there = (name: string, path: string, words: RegExp, status = 200): Sight => ({
  document: together(told(name, words), answered(name, status)),
  ...onBoth(answers(status, name, path)),
})

/** An application's user begins to connect something. */
export const begin = (device: string, query = '') =>
  `/${device}_onboarding?user_id=${USER}&client_id=sandbox-cc-id${query}`
