import { describe, expect, it } from 'vitest'
import { calls } from '../../../scripts/contract.ts'
import { sandbox } from '../../sandbox/api.ts'

const TAGS = ['Vehicles', 'EVSEs', 'Sites']

/** Samples of the documentation that ask for what it shows to be there already. */
const REFUSED: Readonly<Record<string, [status: number, way: string]>> = {
  'POST /vehicle_models/{vehicle_model_id}/connectors': [400, 'region'],
  'POST /evse_onboarding/import': [422, 'already registered'],
}

const samples = calls().filter(({ operation, name }) => {
  const { tags = [] } = operation as { tags?: string[] }
  return tags.some((tag) => TAGS.includes(tag)) && !name.includes('_logs')
})

describe('the documented sample', () => {
  it.each(samples.map(({ name, request, method }) => ({ name, request, method })))(
    '$name',
    async (sample) => {
      const { get, post, patch, delete: remove } = sandbox()
      const { url, init } = sample.request
      const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
      const send = {
        get: () => get(url),
        post: () => post(url, body),
        patch: () => patch(url, body),
        delete: () => remove(url),
      }[sample.method]
      const answer = await send?.()
      const [status, way] = REFUSED[sample.name] ?? []
      if (status === undefined) expect(answer?.status).toBeLessThan(400)
      else
        expect([answer?.status, JSON.stringify(answer?.body)]).toEqual([
          status,
          expect.stringContaining(way ?? ''),
        ])
    },
  )
})

describe('every id of the documentation', () => {
  const PREFIXES = /\b(?:emak|emod|evse|evsf|site|vhcl|vmak|vmod|trim)[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g
  const COLLECTIONS: Readonly<Record<string, string>> = {
    emak: '/evse_makes',
    emod: '/evse_models',
    evse: '/evses',
    evsf: '/evse_firmware_versions',
    site: '/evse_sites',
    vhcl: '/vehicles',
    vmak: '/vehicle_makes',
    vmod: '/vehicle_models',
    trim: '/vehicle_trims',
  }

  it('exists, for the user that a sandbox starts with', async () => {
    const { get } = sandbox()
    const { default: document } = await import('../../../generated/openapi.json', { with: { type: 'json' } })
    const ids = new Set(JSON.stringify(document).match(PREFIXES))
    expect(ids.size).toBeGreaterThan(15)
    const missing = []
    for (const id of ids) {
      const { status } = await get(`${COLLECTIONS[id.slice(0, 4)]}/${id}`)
      if (status !== 200) missing.push(id)
    }
    expect(missing).toEqual([])
  })
})
