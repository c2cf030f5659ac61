import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Document, operationsOf, type PathItem } from '../../scripts/document.ts'
import { compare } from '../../scripts/drift/compare.ts'
import type { Deviation } from '../../scripts/drift/deviations.ts'
import type { Explained } from '../../scripts/drift/explained.ts'
import { type Facts, factsOf } from '../../scripts/drift/facts.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document is taken apart here in every way that somebody might
type Loose = any

/** A part of our document large enough to have one of everything. */
const kept =
  /^\/(evses(\/\{evse_id\}(\/status_logs|\/reconnect)?)?|users(\/\{user_id\})?|support_tickets\/\{support_ticket_id\}|vehicle_onboarding|regions)$/

function part(): Document & Loose {
  const document = JSON.parse(
    readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
  ) as Loose
  document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => kept.test(path)))
  return document
}

/** What is published, as far as this test goes: ours with defects, each of them wide, which the rows below explain. */
function published(): Document & Loose {
  const document = part()
  for (const { operation } of operationsOf(document as Document)) {
    const { responses } = operation as Loose
    delete responses['406']
    for (const response of Object.values(responses) as Loose[])
      if (response.headers) response.headers.RetryAfter = { schema: { type: 'number' } }
    operation.operationId = `old-${operation.operationId}`
  }
  const reconnect = document.paths['/evses/{evse_id}/reconnect'].post
  reconnect.requestBody = json({ type: 'object', properties: { url: { type: 'string', readOnly: true } } })
  const ticket = document.paths['/support_tickets/{support_ticket_id}'].patch
  ticket.requestBody = json({ $ref: '#/components/schemas/SupportTicket' })
  for (const name of ['EVSE', 'User'])
    document.components.schemas[name].required = without(document.components.schemas[name].required, 'id')
  for (const name of Object.keys(document.components.parameters)) {
    const parameter = document.components.parameters[name]
    if (parameter.name === 'page_after') parameter.schema = { type: 'string', pattern: '^[0-9a-z]+$' }
  }
  return document
}

const rows: Deviation[] = (
  [
    ['406', [], ['* 406 *']],
    ['Retry-After', ['* header=retryafter', '* header.retryafter *'], []],
    ['operationIds', ['* operationId=*'], ['* operationId=*']],
    ['Reconnections', ['POST /*/reconnect body*'], []],
    ['Tickets', ['PATCH /support_tickets/{support_ticket_id} body *'], ['PATCH /support_tickets/* body *']],
    ['Ids', [], ['* id required', '*.id required', '*].id required']],
    ['Cursors', ['* query.page_after *'], ['* query.page_after *']],
  ] as const
).map(([name, removed, added]) => ({ name, published: 'a', ours: 'b', why: 'c', removed, added }))

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const without = (names: string[], name: string) => names.filter((other) => other !== name)
const schemaOf = (document: Loose, name: string) => document.components.schemas[name]
const everyResponse = (document: Loose, change: (response: Loose) => void) => {
  for (const { operation } of operationsOf(document as Document))
    for (const response of Object.values((operation as Loose).responses) as Loose[]) change(response)
}
const get = (document: Loose, path: string) => document.paths[path].get
const flow = (document: Loose, name = 'clientCredentials') =>
  document.components.securitySchemes.oauth2.flows[name]
const answer = (document: Loose, path: string, status = '200') => get(document, path).responses[status]
const evse = (document: Loose) => schemaOf(document, 'EVSE')
const parameters = (document: Loose, path: string) => get(document, path).parameters as Loose[]
const parameterOf = (document: Loose, name: string) =>
  (Object.values(document.components.parameters) as Loose[]).filter((parameter) => parameter.name === name)

/** Changes of the published description, of every kind that we know of. */
const changes: Record<string, (document: Loose) => void> = {
  'a server moves': (d) => {
    d.servers[0].url = 'https://api.ev.energy/v3'
  },
  'a server is added': (d) => d.servers.push({ url: 'https://eu.ev.energy/v2' }),
  'a server goes': (d) => d.servers.pop(),
  'a token URL moves': (d) => {
    flow(d).tokenUrl = 'https://id.ev.energy/token'
  },
  'a refresh URL goes': (d) => delete flow(d).refreshUrl,
  'an authorization URL moves': (d) => {
    flow(d, 'authorizationCode').authorizationUrl = 'https://id.ev.energy/'
  },
  'a grant goes': (d) => delete d.components.securitySchemes.oauth2.flows.authorizationCode,
  'a grant is added': (d) => {
    d.components.securitySchemes.oauth2.flows.password = { tokenUrl: 'https://x.example', scopes: {} }
  },
  'a scope is no longer declared': (d) => delete flow(d).scopes['evse:read'],
  'a scope is declared': (d) => {
    flow(d).scopes['evse:admin'] = ''
  },
  'another security scheme is there': (d) => {
    d.components.securitySchemes.key = { type: 'apiKey', in: 'header', name: 'X-Key' }
  },
  'an operation takes another scope': (d) => {
    get(d, '/evses').security = [{ oauth2: ['site:read'] }]
  },
  'an operation needs no token': (d) => {
    get(d, '/evses').security = []
  },
  'an operation is added': (d) => {
    d.paths['/evses'].put = get(d, '/evses')
  },
  'an operation goes': (d) => delete d.paths['/evses'].get,
  'a path is added': (d) => {
    d.paths['/charge_cables'] = { get: { responses: { 200: { description: '' } } } }
  },
  'an operation answers HEAD': (d) => {
    d.paths['/evses'].head = { responses: { 200: { description: '' } } }
  },
  'an operation answers OPTIONS': (d) => {
    d.paths['/evses'].options = { responses: { 204: { description: '' } } }
  },
  'an operation is deprecated': (d) => {
    get(d, '/evses').deprecated = true
  },
  'an operation changes its tag': (d) => {
    get(d, '/evses').tags = ['Chargers']
  },
  'an operationId is renamed': (d) => {
    get(d, '/evses').operationId = 'list-evses'
  },
  'an operation has servers of its own': (d) => {
    get(d, '/evses').servers = [{ url: 'https://evses.example' }]
  },
  'an operation calls back': (d) => {
    get(d, '/evses').callbacks = { done: {} }
  },
  'a webhook is a PUT': (d) => {
    const webhook = Object.values(d.webhooks)[0] as PathItem
    webhook.put = webhook.post as NonNullable<PathItem['put']>
    delete webhook.post
  },
  'a webhook is added': (d) => {
    d.webhooks.more = { post: { responses: {} } }
  },
  'a webhook goes': (d) => delete d.webhooks['charging_sub_session.ended'],
  'a parameter is added': (d) => parameters(d, '/evses').push({ name: 'q', in: 'query', schema: {} }),
  'a parameter becomes required': (d) =>
    parameters(d, '/evses').push({ name: 'q', in: 'query', required: true }),
  'a parameter is deprecated': (d) => {
    for (const parameter of parameterOf(d, 'page_before')) parameter.deprecated = true
  },
  'a parameter takes another style': (d) => {
    for (const parameter of parameterOf(d, 'page_before')) parameter.style = 'spaceDelimited'
  },
  'a parameter may be empty': (d) => {
    for (const parameter of parameterOf(d, 'page_before')) parameter.allowEmptyValue = true
  },
  'a cursor is digits': (d) => {
    for (const parameter of parameterOf(d, 'page_after'))
      parameter.schema = { type: 'string', pattern: '^[0-9]+$' }
  },
  'a page may be larger': (d) => {
    for (const parameter of parameterOf(d, 'page_size')) parameter.schema = { type: 'integer', maximum: 500 }
  },
  'a value of expand is added': (d) => {
    parameters(d, '/evses').push({
      name: 'expand',
      in: 'query',
      schema: { type: 'array', items: { enum: ['hub'] } },
    })
  },
  'a 400 goes': (d) => delete get(d, '/evses').responses['400'],
  'a 401 goes': (d) => delete get(d, '/evses').responses['401'],
  'a 429 goes': (d) => delete get(d, '/evses').responses['429'],
  'a 406 is documented once': (d) => {
    get(d, '/evses').responses['406'] = { description: '' }
  },
  'a status is added': (d) => {
    get(d, '/evses').responses['418'] = { description: '' }
  },
  'an answer is another media type': (d) => {
    answer(d, '/evses').content = { 'text/csv': { schema: { type: 'string' } } }
  },
  'an answer links': (d) => {
    answer(d, '/evses').links = { next: { operationId: 'get-evses' } }
  },
  'a header is renamed everywhere': (d) =>
    everyResponse(d, ({ headers }) => {
      if (headers?.['X-RateLimit-Limit'] === undefined) return
      headers['RateLimit-Limit'] = headers['X-RateLimit-Limit']
      delete headers['X-RateLimit-Limit']
    }),
  'a header changes its type': (d) => {
    d.components.headers.RateLimitLimit.schema = { type: 'string' }
  },
  'a header is no longer sure': (d) => delete d.components.headers.RateLimitLimit.required,
  'a misspelt header goes once': (d) => delete answer(d, '/evses').headers.RetryAfter,
  'a misspelt header changes its type': (d) => {
    answer(d, '/evses').headers.RetryAfter = { schema: { type: 'string' } }
  },
  'a body takes one property more': (d) => {
    d.paths['/support_tickets/{support_ticket_id}'].patch.requestBody = json({
      allOf: [
        { $ref: '#/components/schemas/SupportTicket' },
        { properties: { urgency: { type: 'string' } } },
      ],
    })
  },
  'a body demands a property': (d) => {
    d.paths['/evses/{evse_id}/reconnect'].post.requestBody = json({
      required: ['redirect_uri'],
      properties: { url: { type: 'string', readOnly: true }, redirect_uri: { type: 'string' } },
    })
  },
  'a body may be left out': (d) => {
    d.paths['/users'].post.requestBody.required = false
  },
  'a property is added': (d) => {
    evse(d).properties.hub = { type: 'string' }
  },
  'a property goes': (d) => delete evse(d).properties.cpid,
  'a property is another type': (d) => {
    evse(d).properties.cpid = { type: 'integer' }
  },
  'a property is not sure any more': (d) => {
    evse(d).required = without(evse(d).required, 'url')
  },
  'an id is sure after all': (d) => evse(d).required.push('id'),
  'a property may be null': (d) => {
    evse(d).properties.url = { type: ['string', 'null'], format: 'uri' }
  },
  'a property is deprecated': (d) => {
    evse(d).properties.url.deprecated = true
  },
  'a schema is closed': (d) => {
    evse(d).additionalProperties = false
  },
  'a schema has a keyword that nobody thought of': (d) => {
    evse(d).unevaluatedProperties = { type: 'string' }
  },
  'a value of an enum is added': (d) => evseState(d).push('RETIRED'),
  'a value of an enum goes': (d) => evseState(d).shift(),
  'all examples move to another origin': (d) => {
    Object.assign(
      d,
      JSON.parse(JSON.stringify(d).replaceAll('https://api.ev.energy/v2/', 'https://x.example/')),
    )
  },
  'an example has a property more': (d) => {
    const [media] = Object.values(answer(d, '/evses/{evse_id}').content) as Loose[]
    media.examples = { more: { value: { hub: 'a' } } }
  },
}

function evseState(document: Loose): string[] {
  const property = evse(document).properties.lifecycle_state
  const { enum: values } = property.$ref ? schemaOf(document, property.$ref.split('/').pop()) : property
  return values
}

describe('a change of the published description is told, also where a row explains what is around it', () => {
  let ours: Facts
  let accepted: Explained
  beforeAll(() => {
    ours = factsOf(part())
    accepted = compare(ours, factsOf(published()), rows).explained
  })
  const told = (document: Document) => {
    const { added, removed, moved, stale } = compare(ours, factsOf(document), rows, accepted)
    return added.size + removed.size + moved.length + stale.length
  }

  test('nothing is told where nothing changed', () => {
    expect(told(published())).toBe(0)
  })

  test.each(Object.entries(changes))('%s', (_, change) => {
    const document = published()
    change(document)
    expect(told(document)).toBeGreaterThan(0)
  })

  test('there are sixty of them', () => expect(Object.keys(changes).length).toBeGreaterThanOrEqual(60))
})
