import { createMock } from 'ev-energy-mock'
import { expect, it } from 'vitest'
import { calls, findings } from '../../../scripts/contract.ts'

const TAGS = ['Users', 'Auth', 'Notifications', 'Subscriptions', 'Support Tickets', 'Reference Data', 'Root']

const mine = calls().filter(
  ({ path, operation }) =>
    path === '/webhook_portal' || (operation as { tags?: string[] }).tags?.some((tag) => TAGS.includes(tag)),
)
const fetchOf = (call: (typeof mine)[number], init?: RequestInit) =>
  createMock({ quiet: true }).fetch(`https://sandbox.test/v2${call.request.url}`, init ?? call.request.init)

it.each(mine.filter(({ name }) => name !== 'POST /users').map((call) => [call.name, call] as const))(
  '%s does what its example asks for',
  async (_, call) => {
    const response = await fetchOf(call)
    expect(await findings(call, response.clone())).toEqual([])
    expect(response.status, await response.text()).toBeLessThan(300)
  },
)

it('POST /users does what its example asks for, but for an address that is not taken yet', async () => {
  const [call] = mine.filter(({ name }) => name === 'POST /users')
  if (!call) throw new Error('the document has no POST /users')
  const refused = await fetchOf(call)
  expect(await findings(call, refused.clone())).toEqual([])
  expect(await refused.json()).toMatchObject({ status: 400, field_errors: { email: [expect.anything()] } })
  const body = { ...JSON.parse(String(call.request.init.body)), email: 'bilbo@example.com' }
  const created = await fetchOf(call, { ...call.request.init, body: JSON.stringify(body) })
  expect(await findings(call, created.clone())).toEqual([])
  expect(created.status).toBe(201)
})
