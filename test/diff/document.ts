import type { Document } from '../../scripts/document.ts'

// biome-ignore lint/suspicious/noExplicitAny: a draft is edited in every place that a document has.
export type Draft = any

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const problem = {
  description: 'A problem.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** A small document that has every form of which a change is judged. */
export const garage = {
  openapi: '3.1.0',
  info: { title: 'Garage', version: '1.0.0' },
  servers: [{ url: 'https://api.example.com/v1' }],
  security: [{ oauth2: ['car:read'] }],
  paths: {
    '/cars': {
      get: {
        operationId: 'get_cars',
        summary: 'List cars',
        tags: ['cars'],
        'x-pagination': 'cursor',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
          { name: 'kind', in: 'query', schema: { $ref: '#/components/schemas/Kind' } },
          { name: 'since', in: 'query', schema: { type: 'string', format: 'date-time' } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string', maxLength: 40 } },
        ],
        responses: {
          200: {
            description: 'Cars.',
            headers: { Link: { required: true, schema: { type: 'string' } } },
            ...json({ type: 'array', items: { $ref: '#/components/schemas/Car' } }),
          },
          404: problem,
        },
      },
      post: {
        operationId: 'post_cars',
        security: [{ oauth2: ['car:read', 'car:write'] }],
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/CarCreate' }) },
        responses: {
          201: { description: 'The car.', ...json({ $ref: '#/components/schemas/Car' }) },
          400: problem,
        },
      },
    },
    '/cars/{car_id}': {
      parameters: [{ $ref: '#/components/parameters/car_id' }],
      get: {
        operationId: 'get_car',
        security: [],
        responses: {
          200: { description: 'The car.', ...json({ $ref: '#/components/schemas/Car' }) },
          404: problem,
        },
      },
      patch: {
        operationId: 'patch_car',
        requestBody: { required: false, ...json({ $ref: '#/components/schemas/CarUpdate' }) },
        responses: { 204: { description: 'Done.' }, default: problem },
      },
    },
  },
  webhooks: {
    'car.sold': {
      post: {
        operationId: 'car_sold',
        requestBody: json({ $ref: '#/components/schemas/Sale' }),
        responses: { 200: { description: 'Taken.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      oauth2: {
        type: 'oauth2',
        flows: {
          clientCredentials: {
            tokenUrl: 'https://api.example.com/token',
            scopes: { 'car:read': 'Read', 'car:write': 'Write' },
          },
        },
      },
    },
    parameters: {
      car_id: { name: 'car_id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]+$' } },
    },
    schemas: {
      Kind: { type: 'string', enum: ['small', 'large'] },
      Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Car: {
        allOf: [
          { $ref: '#/components/schemas/Named' },
          {
            type: 'object',
            required: ['id'],
            properties: {
              id: { type: 'string', readOnly: true },
              kind: { $ref: '#/components/schemas/Kind' },
              seats: { type: 'integer', minimum: 1, maximum: 9 },
              state: { const: 'parked' },
              sold: { type: ['string', 'null'], format: 'date' },
              owner: { oneOf: [{ type: 'string', format: 'uri' }, { $ref: '#/components/schemas/Named' }] },
              tags: { type: 'array', items: { type: 'string' } },
            },
          },
        ],
      },
      CarCreate: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 30 },
          kind: { $ref: '#/components/schemas/Kind' },
          seats: { type: 'integer', minimum: 1, maximum: 9, default: 4 },
          note: { type: ['string', 'null'] },
          tags: { type: 'array', maxItems: 5, items: { type: 'string' } },
        },
      },
      CarUpdate: { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false },
      Sale: {
        type: 'object',
        required: ['car'],
        properties: { car: { type: 'string' }, price: { type: 'number' } },
      },
      Problem: { type: 'object', properties: { title: { type: 'string' } } },
    },
  },
}

/** A copy of the document, with something done to it. */
export function edited(edit: (draft: Draft) => void): Document {
  const draft = structuredClone(garage) as Draft
  edit(draft)
  return draft
}
