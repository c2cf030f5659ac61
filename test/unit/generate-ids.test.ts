import { expect, it } from 'vitest'
import type { PathItem } from '../../scripts/document.ts'
import { idsModule } from '../../scripts/generate/ids.ts'

const pattern = (prefix: string) => ({ type: 'string', pattern: `^${prefix}[0-7][0-9A-HJKMNP-TV-Z]{25}$` })
const retrieve = (name: string, schema: string) =>
  ({
    get: {
      operationId: `get-${name}`,
      parameters: [{ name, in: 'path', schema: { $ref: `#/components/schemas/${schema}` } }],
    },
  }) as unknown as PathItem

it('lists each prefix with its resource and the collection that retrieves it', () => {
  const text = idsModule({
    paths: {
      '/evses/{evse_id}': retrieve('evse_id', 'EVSEId'),
      '/evses/{evse_id}/status_logs/{sampled_at}': retrieve('evse_id', 'EVSEId'),
    },
    components: {
      schemas: {
        EVSEId: pattern('evse'),
        CTClampId: pattern('ctcl'),
        ResourceId: { pattern: '^[a-z]{4}$' },
        EVSE: {},
      },
    },
  })
  expect(text.slice(text.indexOf('export'))).toBe(
    `export const collections = {
  ctcl: {"resource":"CTClamp","path":null},
  evse: {"resource":"EVSE","path":"/evses"},
} as const
`,
  )
})

it('refuses a prefix with two schemas', () => {
  expect(() =>
    idsModule({ components: { schemas: { AId: pattern('site'), BId: pattern('site') } } }),
  ).toThrow('AId and BId both claim the id prefix "site"')
})

it('refuses an id with two collections', () => {
  const paths = { '/a/{id}': retrieve('id', 'AId'), '/b/{id}': retrieve('id', 'AId') }
  expect(() => idsModule({ paths, components: { schemas: { AId: pattern('aaaa') } } })).toThrow(
    '/a and /b are both collections of AId',
  )
})
