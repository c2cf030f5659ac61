import { expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { type Document, operationsOf } from '../../scripts/document.ts'

/** The descriptions of a header, each with the operations that it stands at. */
function descriptionsOf(header: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { path, method, parameters } of operationsOf(document as unknown as Document))
    for (const { name, description = '' } of parameters as { name: string; description?: string }[])
      if (name === header)
        found.set(description, [...(found.get(description) ?? []), `${method.toUpperCase()} ${path}`])
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
