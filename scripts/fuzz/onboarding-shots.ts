import fc from 'fast-check'
import { hostile, mostly, someOf, textOf } from './hostile.ts'
import { faultsOf } from './judge.ts'
import type { Shot } from './shot.ts'

const text = hostile.map(textOf)
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

/** What is sent on a page: a choice, an outcome, or nonsense. */
const forms = fc.oneof(
  fc.constantFrom<readonly (readonly [string, string])[]>(
    [['outcome', 'success']],
    [['outcome', 'wrong-password']],
    [['outcome', 'out-of-order']],
    [['outcome', 'give-up']],
    [['outcome', 'cancel']],
    [['device', '0']],
    [
      ['device', '0'],
      ['device', '1'],
    ],
    [['make_id', 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR']],
    [['model_id', 'vmod01HSBR8Z36GD7A46K7M4R12VG0']],
  ),
  fc.array(fc.tuple(fc.constantFrom('outcome', 'device', 'make_id', 'model_id', 'trim_id', 'x'), text), {
    maxLength: 3,
  }),
)

/** Onboardings that begin and go through pages, whatever is sent there; the problems that they begin with are pages too. */
export const onboardingShots: fc.Arbitrary<Shot> = fc
  .record({
    device: fc.constantFrom('vehicle', 'evse', 'inverter', 'home_battery'),
    query: fc
      .record({
        user_id: mostly(USER, text, 15),
        client_id: mostly('sandbox-cc-id', text, 15),
        redirect_uri: mostly('http://localhost/done', text),
      })
      .chain(someOf),
    more: mostly<[string, string][]>(
      [],
      fc.array(
        fc.tuple(
          fc.constantFrom('vehicle_id', 'make_id', 'model_id', 'trim_id', 'response_type', 'x'),
          fc.oneof(fc.constantFrom('vhcl01HRFF3SEVSCRAV9B3CHVDFN0H', 'trim01HV4M8A7C2E4G6J8M0P3R5T7V'), text),
        ),
      ),
      3,
    ),
    steps: fc.array(fc.tuple(mostly('POST', fc.constantFrom('GET', 'HEAD', 'PUT'), 3), forms), {
      maxLength: 5,
    }),
    place: mostly<string | null>(null, text, 12),
  })
  .map(({ device, query, more, steps, place }) => ({
    async fire({ ask }) {
      const faults: string[] = []
      const begun = await ask(`/v2/${device}_onboarding?${new URLSearchParams([...query, ...more])}`, {
        headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      })
      if (begun === undefined) return faults
      faults.push(...faultsOf(begun, 'GET'))
      let address = begun.headers.get('location')
      if (place !== null && address !== null) address += `/${encodeURIComponent(place)}`
      for (const [method, form] of steps) {
        const url = address === null ? null : URL.parse(address, 'http://127.0.0.1:4010')
        if (!url?.pathname.startsWith('/onboarding/')) break
        const bodiless = method === 'GET' || method === 'HEAD'
        const body = new URLSearchParams(form.map(([name, value]) => [name, value]))
        const answer = await ask(url.pathname + url.search, { method, ...(!bodiless && { body }) })
        if (answer === undefined) break
        faults.push(...faultsOf(answer, method))
        const { status, headers } = answer
        if (status !== 303 && !headers.get('content-type')?.startsWith('text/html'))
          faults.push(`a page answers ${status} as ${headers.get('content-type')}`)
        address = headers.get('location') ?? address
      }
      return faults
    },
  }))
