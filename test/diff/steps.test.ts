import { describe, expect, test } from 'vitest'
import { changesOf } from '../../scripts/diff/changes.ts'
import { stepOfAll } from '../../scripts/diff/report.ts'
import type { Document } from '../../scripts/document.ts'
import { type Draft, edited, garage } from './document.ts'

type Edit = (draft: Draft) => void
type Row = readonly [change: string, edit: Edit]

const create = ({ components }: Draft) => components.schemas.CarCreate
const car = ({ components }: Draft) => components.schemas.Car.allOf[1]
const update = ({ components }: Draft) => components.schemas.CarUpdate
const sale = ({ components }: Draft) => components.schemas.Sale
const list = ({ paths }: Draft) => paths['/cars'].get
const post = ({ paths }: Draft) => paths['/cars'].post
const one = ({ paths }: Draft) => paths['/cars/{car_id}']
const limit = (draft: Draft) => list(draft).parameters[0].schema
const flow = ({ components }: Draft) => components.securitySchemes.oauth2.flows.clientCredentials
const without = (list: unknown[], value: unknown) => list.filter((item) => item !== value)

const MAJOR: readonly Row[] = [
  ['an operation is gone', ({ paths }) => delete paths['/cars'].post],
  ['a path is gone', ({ paths }) => delete paths['/cars']],
  ['an operationId is another', (draft) => (list(draft).operationId = 'list_cars')],
  ['a tag that functions are grouped by is another', (draft) => (list(draft).tags = ['vehicles'])],
  ['a function is called otherwise', (draft) => (list(draft)['x-function'] = 'listAutomobiles')],
  [
    'a path parameter is renamed',
    (draft) => {
      draft.paths['/cars/{id}'] = draft.paths['/cars/{car_id}']
      delete draft.paths['/cars/{car_id}']
      draft.components.parameters.car_id.name = 'id'
    },
  ],
  ['a query parameter is renamed', (draft) => (list(draft).parameters[0].name = 'page_size')],
  ['a parameter is gone', (draft) => list(draft).parameters.shift()],
  ['a parameter is demanded', (draft) => (list(draft).parameters[0].required = true)],
  [
    'a parameter that is demanded is new',
    (draft) => list(draft).parameters.push({ name: 'tenant', in: 'query', required: true, schema: {} }),
  ],
  ['a parameter may be less', (draft) => (limit(draft).maximum = 50)],
  ['a parameter must be more', (draft) => (limit(draft).minimum = 10)],
  ['a default is another', (draft) => (limit(draft).default = 50)],
  ['a default is gone', (draft) => delete limit(draft).default],
  ['a parameter is of another type', (draft) => (limit(draft).type = 'string')],
  ['a parameter gets a pattern', (draft) => (list(draft).parameters[3].schema.pattern = '^x')],
  ['a header of requests may be shorter only', (draft) => (list(draft).parameters[3].schema.maxLength = 10)],
  [
    'a path parameter has another pattern',
    ({ components }) => (components.parameters.car_id.schema.pattern = '^[0-9]+$'),
  ],
  [
    'a schema of the package is renamed',
    (draft) =>
      Object.assign(
        draft,
        JSON.parse(
          JSON.stringify(draft).replaceAll('/Problem"', '/Fault"').replace('"Problem":', '"Fault":'),
        ),
      ),
  ],
  ['a property of a request is gone', (draft) => delete create(draft).properties.note],
  [
    'a property of a request is renamed',
    (draft) => {
      create(draft).properties.title = create(draft).properties.name
      delete create(draft).properties.name
      create(draft).required = ['title']
    },
  ],
  ['a property of a request is demanded', (draft) => create(draft).required.push('kind')],
  [
    'a demanded property of a request is new',
    (draft) => {
      create(draft).properties.plate = { type: 'string' }
      create(draft).required.push('plate')
    },
  ],
  ['a value of a request is gone', ({ components }) => (components.schemas.Kind.enum = ['small'])],
  [
    'a text of a request may be one of some only',
    (draft) => (create(draft).properties.name.enum = ['a', 'b']),
  ],
  ['a request may not be null any more', (draft) => (create(draft).properties.note.type = 'string')],
  ['a list of a request may be shorter only', (draft) => (create(draft).properties.tags.maxItems = 2)],
  ['a list of a request gets a least length', (draft) => (create(draft).properties.tags.minItems = 1)],
  ['a request has a format now', (draft) => (create(draft).properties.name.format = 'email')],
  ['a body is demanded', (draft) => (one(draft).patch.requestBody.required = true)],
  [
    'a body is of another media type',
    (draft) => {
      const { content } = post(draft).requestBody
      content['application/xml'] = content['application/json']
      delete content['application/json']
    },
  ],
  ['a request refuses other properties', (draft) => (create(draft).additionalProperties = false)],
  [
    'a property of a request is read-only',
    (draft) => (create(draft).properties.kind = { type: 'string', enum: ['small', 'large'], readOnly: true }),
  ],
  ['a property of an answer is gone', (draft) => delete car(draft).properties.seats],
  ['a property of an answer may be missing', (draft) => (car(draft).required = [])],
  [
    'a property of an answer may be null',
    (draft) => (car(draft).properties.seats.type = ['integer', 'null']),
  ],
  ['an answer is of another type', (draft) => (car(draft).properties.seats.type = 'string')],
  ['an answer may be more than whole numbers', (draft) => (car(draft).properties.seats.type = 'number')],
  [
    'an answer is any text where it was one of some',
    (draft) => (car(draft).properties.state = { type: 'string' }),
  ],
  ['an answer has no format any more', (draft) => delete car(draft).properties.sold.format],
  [
    'a success is another status',
    (draft) => {
      post(draft).responses[200] = post(draft).responses[201]
      delete post(draft).responses[201]
    },
  ],
  ['an answer has no content any more', (draft) => delete list(draft).responses[200].content],
  ['a header of answers is gone', (draft) => delete list(draft).responses[200].headers.Link],
  [
    'a header of answers may be missing',
    (draft) => (list(draft).responses[200].headers.Link.required = false),
  ],
  ['more scopes are needed', (draft) => (list(draft).security = [{ oauth2: ['car:read', 'car:write'] }])],
  ['a token is needed', (draft) => delete one(draft).get.security],
  ['another scope is needed', (draft) => (list(draft).security = [{ oauth2: ['car:write'] }])],
  ['paging is another', (draft) => (list(draft)['x-pagination'] = 'page')],
  ['a server is gone', (draft) => (draft.servers[0].url = 'https://api.example.org/v1')],
  ['tokens come from elsewhere', (draft) => (flow(draft).tokenUrl = 'https://id.example.com/token')],
  ['a declared scope is gone', (draft) => delete flow(draft).scopes['car:write']],
  ['what a webhook sends is gone', (draft) => delete sale(draft).properties.price],
  ['what a webhook sends may be missing', (draft) => (sale(draft).required = [])],
  ['a webhook is gone', (draft) => delete draft.webhooks['car.sold']],
]

const MINOR: readonly Row[] = [
  [
    'an operation is new',
    (draft) =>
      (one(draft).delete = { operationId: 'delete_car', responses: { 204: { description: 'Gone.' } } }),
  ],
  ['an operation is deprecated', (draft) => (list(draft).deprecated = true)],
  ['a parameter is deprecated', (draft) => (list(draft).parameters[1].deprecated = true)],
  [
    'a parameter is new',
    (draft) => list(draft).parameters.push({ name: 'q', in: 'query', schema: { type: 'string' } }),
  ],
  ['a parameter may be more', (draft) => (limit(draft).maximum = 200)],
  ['a parameter may be less than before', (draft) => (limit(draft).minimum = 0)],
  ['a bound of a parameter is gone', (draft) => delete limit(draft).maximum],
  ['a default is told', (draft) => (list(draft).parameters[2].schema.default = '2020-01-01T00:00:00Z')],
  ['a parameter may be any number', (draft) => (limit(draft).type = 'number')],
  ['a property of a request is new', (draft) => (create(draft).properties.plate = { type: 'string' })],
  ['a property of a request need not be sent', (draft) => (create(draft).required = [])],
  [
    'a request may be null',
    (draft) =>
      (create(draft).properties.kind = { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Kind' }] }),
  ],
  ['a value more is taken and given', ({ components }) => components.schemas.Kind.enum.push('huge')],
  ['a request may be any text', (draft) => (create(draft).properties.kind = { type: 'string' })],
  ['a text of a request may be longer', (draft) => (create(draft).properties.name.maxLength = 60)],
  ['a body need not be sent', (draft) => (post(draft).requestBody.required = false)],
  [
    'another media type is taken',
    (draft) => (post(draft).requestBody.content['text/csv'] = { schema: { type: 'string' } }),
  ],
  ['a request takes other properties', (draft) => delete update(draft).additionalProperties],
  ['a property of an answer is new', (draft) => (car(draft).properties.colour = { type: 'string' })],
  ['a property of an answer is always there', (draft) => car(draft).required.push('kind')],
  ['an answer is never null any more', (draft) => (car(draft).properties.sold.type = 'string')],
  ['an answer is one of some', (draft) => (car(draft).properties.tags.items.enum = ['a', 'b'])],
  ['an answer has a format', (draft) => (car(draft).properties.id.format = 'uuid')],
  ['a status is new', (draft) => (list(draft).responses[429] = structuredClone(list(draft).responses[404]))],
  ['a status of failure is gone', (draft) => delete list(draft).responses[404]],
  [
    'a header of answers is new',
    (draft) => (one(draft).get.responses[200].headers = { ETag: { schema: { type: 'string' } } }),
  ],
  ['fewer scopes are needed', (draft) => (post(draft).security = [{ oauth2: ['car:read'] }])],
  ['no token is needed', (draft) => (list(draft).security = [])],
  ['no scope is needed', (draft) => (list(draft).security = [{ oauth2: [] }])],
  ['a server is new', (draft) => draft.servers.push({ url: 'https://eu.api.example.com/v1' })],
  [
    'a webhook is new',
    (draft) => (draft.webhooks['car.bought'] = structuredClone(draft.webhooks['car.sold'])),
  ],
  ['a webhook sends more', (draft) => (sale(draft).properties.buyer = { type: 'string' })],
  ['a webhook promises more', (draft) => sale(draft).required.push('price')],
  ['a schema of the package is new', ({ components }) => (components.schemas.Garage = { type: 'object' })],
]

const PATCH: readonly Row[] = [
  ['a summary is another', (draft) => (list(draft).summary = 'Every car')],
  ['a second tag', (draft) => (list(draft).tags = ['cars', 'vehicles'])],
  ['a constant is a list of one', (draft) => (car(draft).properties.state = { enum: ['parked'] })],
  [
    'a composition is written out',
    (draft) => {
      const { schemas } = draft.components
      const { required, properties } = car(draft)
      schemas.Car = {
        type: 'object',
        required: [...schemas.Named.required, ...required],
        properties: { ...schemas.Named.properties, ...properties },
      }
    },
  ],
  [
    'a reference is written out',
    (draft) => (create(draft).properties.kind = { type: 'string', enum: ['small', 'large'] }),
  ],
  ['values come in another order', ({ components }) => components.schemas.Kind.enum.reverse()],
  [
    'properties come in another order',
    (draft) =>
      (create(draft).properties = Object.fromEntries(Object.entries(create(draft).properties).reverse())),
  ],
  ['an example is new', (draft) => (create(draft).properties.name.examples = ['Bessie'])],
  [
    'null is a type of a list of types',
    (draft) => (create(draft).properties.note = { oneOf: [{ type: 'null' }, { type: 'string' }] }),
  ],
]

describe.each([
  ['major', MAJOR],
  ['minor', MINOR],
  ['patch', PATCH],
] as const)('a change needs a %s step:', (step, rows) => {
  test.each(rows)('%s', (_, edit) => {
    const changes = changesOf(garage as unknown as Document, edited(edit))
    expect(stepOfAll(changes), changes.map(({ step, says }) => `${step} ${says}`).join('\n')).toBe(step)
    for (const { says } of changes) expect(says).not.toMatch(/undefined|\[object/)
  })
})

test('the rows are 80 at least, and no change needs no step', () => {
  expect(MAJOR.length + MINOR.length + PATCH.length).toBeGreaterThanOrEqual(80)
  expect(
    changesOf(
      garage as unknown as Document,
      edited(() => {}),
    ),
  ).toEqual([])
})

test('a change of something shared names every operation that has it, once', () => {
  const changes = changesOf(
    garage as unknown as Document,
    edited((draft) => delete car(draft).properties.seats),
  )
  expect(changes).toEqual([
    {
      step: 'major',
      says: 'property Car.seats (got) is gone',
      operations: ['GET /cars', 'POST /cars', 'GET /cars/{car_id}'],
      at: expect.arrayContaining(['components', 'schemas', 'Car']),
    },
  ])
})

test('what is sent and what is got are judged apart', () => {
  const changes = changesOf(
    garage as unknown as Document,
    edited(
      ({ components }) => (components.schemas.Kind.enum = without(components.schemas.Kind.enum, 'large')),
    ),
  )
  expect(changes.map(({ step, says }) => [step, says])).toEqual([
    ['major', 'value of Kind (sent) is gone: large'],
    ['major', 'value of Kind (got) is gone: large'],
  ])
})
