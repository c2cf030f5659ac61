import { expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }

interface Parameter {
  $ref?: string
  name?: string
  description?: string
}

/** The descriptions of a header, by the operations that take it. */
function descriptionsOf(header: string): Map<string, string[]> {
  const components = document.components.parameters as Record<string, Parameter>
  const found = new Map<string, string[]>()
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(item))
      for (const node of (operation as { parameters?: Parameter[] }).parameters ?? []) {
        const parameter = node.$ref === undefined ? node : components[node.$ref.split('/').at(-1) ?? '']
        if (parameter?.name !== header) continue
        const description = parameter.description ?? ''
        found.set(description, [...(found.get(description) ?? []), `${method.toUpperCase()} ${path}`])
      }
  return found
}

test('the region of Accept-Language is a country only where a check or a waitlist needs one', () => {
  const regional = [...descriptionsOf('Accept-Language')].filter(([text]) => /country/.test(text))
  expect(regional.flatMap(([, operations]) => operations).sort()).toEqual([
    'GET /evse_compatibility/check',
    'GET /vehicle_compatibility/check',
    'POST /evse_waitlist',
    'POST /vehicle_waitlist',
  ])
  expect([...descriptionsOf('Accept-Language').values()].flat()).toHaveLength(25)
})

test('the version header says whose version it is where the request names none', () => {
  for (const [text] of descriptionsOf('EvEnergy-Version')) expect(text).toContain('default version')
  expect(document.components.headers.EvEnergyVersion.description).toContain('default version')
})

test('all three documented servers are listed, the live one first', () => {
  expect(document.servers.map(({ url }) => url)).toEqual([
    'https://api.ev.energy/v2',
    'https://developers.ev.energy/_mock/ev.energy-api-v2',
    'https://api-staging.ev.energy/v2',
  ])
})
