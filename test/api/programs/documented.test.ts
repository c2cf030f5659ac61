import { expect, test } from 'vitest'
import { calls, findings } from '../../../scripts/contract.ts'
import { sandbox } from '../../sandbox/api.ts'

const TAGS = new Set(['Programs', 'Rebates', 'Regions', 'Tariffs', 'Carbon', 'Grid', 'VPP'])
const mine = calls().filter(({ operation }) => TAGS.has(String(operation.tags?.[0])))
const url = 'https://sandbox.test/v2'

/** The document shows ids by type, which need not belong together; what it shows of programs belongs to this one. */
const inCoolCharge = (path: string) =>
  path.replace('prog01HRS4TSK26BPBV7127DH7E0HA', 'prog01JCK1HPNAANB8WN253G27SFPC')

/** What the documents create is there already under its name. */
const TAKEN = new Set(['POST /regions', 'POST /region_groups'])

test.each(mine.map((call) => [call.name, call] as const))(
  '%s does what the document shows',
  async (name, call) => {
    const { mock } = sandbox()
    const answer = await mock.fetch(url + inCoolCharge(call.request.url), call.request.init)
    expect(answer.status, await answer.clone().text()).toBe(
      TAKEN.has(name) ? 409 : Number(call.responses.find(([status]) => status.startsWith('2'))?.[0]),
    )
    expect(await findings(call, answer)).toEqual([])
  },
)

const lists = mine.filter(({ method, path }) => method === 'get' && !path.includes('{'))

test.each(lists.map(({ path }) => path))('every URL that %s leads to is there', async (path) => {
  const { get } = sandbox()
  const header = { 'evenergy-user': 'user01HN2NJ9NMRZBXT1H6FT9N7735' }
  const seen = new Set<string>()
  const waiting = [path]
  for (let next = waiting.pop(); next !== undefined && seen.size < 150; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const { status, body } = await get(next, next === '/incentive_schemes' ? header : {})
    expect(status, next).toBe(200)
    const found: string[] = JSON.stringify(body).match(/https:\/\/sandbox\.test\/v2[^"]+/g) ?? []
    waiting.push(
      ...found
        .map((address) => address.slice(url.length))
        .filter((one) => !one.includes('onboarding') && !one.startsWith('/icons/')),
    )
  }
})
