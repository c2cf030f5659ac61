import { createClient } from 'ev-energy'
import { clientCredentials } from 'ev-energy/auth'
import createFetchClient from 'openapi-fetch'
import type { paths } from '../../generated/schema.ts'

const ROUNDS = 21
const CALLS = 1500

const params = { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' } } as const
const query = { expand: ['model.make', 'user'] } as const
const body = { location: { latitude: 51.5, longitude: -0.1 } }
const answer = JSON.stringify({ ...params.path, model: { make: { name: 'Wallbox' } }, cpid: 'a'.repeat(400) })
const headers = {
  'Content-Type': 'application/json',
  'X-RateLimit-Limit': '1000',
  'X-RateLimit-Remaining': '999',
}

const respond = () => Promise.resolve(new Response(answer, { headers }))
const token = () =>
  Promise.resolve(Response.json({ access_token: 'n3Qh', token_type: 'Bearer', expires_in: 36_000 }))

/** One call with the same effect on either client. */
interface Kind {
  readonly name: string
  readonly ours: () => Promise<unknown>
  readonly bare: () => Promise<unknown>
}

/** A {@link Kind} of call, in microseconds of processor time for each. */
export interface CpuTime {
  readonly name: string
  readonly ours: number
  readonly bare: number
  /** Median of the ratios of all rounds. */
  readonly ratio: number
}

/** Compares a client that does all it can with openapi-fetch that does nothing but send a fixed token. */
export async function measureCpu(): Promise<CpuTime[]> {
  let requests = 0
  const ev = createClient({
    auth: clientCredentials({ clientId: 'bench', clientSecret: 'bench', fetch: token }),
    user: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
    fetch: respond,
    logger: () => {
      requests++
    },
  })
  const bare = createFetchClient<paths>({
    baseUrl: 'https://api.ev.energy/v2',
    fetch: respond,
    headers: {
      Authorization: 'Bearer n3Qh',
      'EvEnergy-User': 'user01HN2NJ9NMRZBXT1H6FT9N7735',
      'EvEnergy-Version': 2,
    },
  })
  const kinds: Kind[] = [
    {
      name: 'GET',
      ours: () => ev.GET('/evses/{evse_id}', { params: { ...params, query } }),
      bare: () =>
        bare.GET('/evses/{evse_id}', { params: { ...params, query: { expand: [...query.expand] } } }),
    },
    {
      name: 'PATCH',
      ours: () => ev.PATCH('/evses/{evse_id}', { params, body }),
      bare: () => bare.PATCH('/evses/{evse_id}', { params, body }),
    },
  ]
  const times: CpuTime[] = []
  for (const kind of kinds) times.push(await compare(kind))
  const expected = kinds.length * (ROUNDS + 1) * CALLS
  if (requests !== expected) throw new Error(`The client sent ${requests} requests instead of ${expected}.`)
  return times
}

async function compare({ name, ours, bare }: Kind): Promise<CpuTime> {
  // The first round is for the compiler.
  await timed(ours)
  await timed(bare)
  const rounds: { ours: number; bare: number; ratio: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [mine, theirs] = [await timed(ours), await timed(bare)]
    rounds.push({ ours: mine, bare: theirs, ratio: mine / theirs })
  }
  const middle = (of: 'ours' | 'bare' | 'ratio') => median(rounds.map((round) => round[of]))
  return { name, ours: middle('ours'), bare: middle('bare'), ratio: middle('ratio') }
}

/** Microseconds of processor time for each call. */
async function timed(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let n = 0; n < CALLS; n++) {
    await call()
    // As the network would, this ends the turn, without which nothing that a weak reference was made of is ever freed.
    if (n % 10 === 0) await new Promise(setImmediate)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / CALLS
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
