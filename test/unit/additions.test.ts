// What the API adds after this version of the package: it reaches the application, and nothing is said against it.
import { describe, expect, it } from 'vitest'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import { type Document, operationsOf, resolve } from '../../scripts/document.ts'
import { bearer, createClient } from '../../src/index.ts'
import { type AnswerName, type AnswerReport, answerSchema, checkAnswers } from '../../src/validate/index.ts'
import { signWebhook, verifyWebhook } from '../../src/webhooks/index.ts'

interface Schema {
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly type?: unknown
}
type Example = { readonly value: unknown } | { readonly $ref: string }
interface Media {
  readonly schema?: Schema
  readonly examples?: Readonly<Record<string, Example>>
}
interface Body {
  readonly content?: Readonly<Record<string, Media>>
}

const document = openapi as unknown as Document
const LATER = { added_later: [{ by: 'the API' }] }
let values = 0

/** A value as the API may answer one day: with values that no enum has, and properties that no object has. */
function later(schemas: readonly Schema[], value: unknown): unknown {
  const parts = schemas.flatMap((schema) => everyPart(schema))
  if (parts.some(({ enum: known }) => (known?.length ?? 0) > 1) && value !== null) {
    values++
    return typeof value === 'number' ? 4711 : 'ADDED_LATER'
  }
  if (Array.isArray(value))
    return value.map((item) =>
      later(
        parts.flatMap(({ items }) => items ?? []),
        item,
      ),
    )
  if (typeof value !== 'object' || value === null) return value
  const named = Object.entries(value).map(([name, property]) => [
    name,
    later(
      parts.flatMap(({ properties = {}, additionalProperties: other }) => {
        const own = Object.hasOwn(properties, name) ? properties[name] : other
        return typeof own === 'object' ? own : []
      }),
      property,
    ),
  ])
  const isTable = parts.some(({ additionalProperties }) => typeof additionalProperties === 'object')
  return { ...Object.fromEntries(named), ...(isTable ? {} : LATER) }
}

/** A schema with those that it adds to, and the one that it is unless it is null. */
function everyPart(schema: Schema): Schema[] {
  const found = resolve<Schema>(document, schema)
  const choices = (found.oneOf ?? []).filter(({ type }) => type !== 'null')
  return [found, ...[...(found.allOf ?? []), ...(choices.length === 1 ? choices : [])].flatMap(everyPart)]
}

const answers = [...operationsOf(document)].flatMap(({ path, method, operation }) =>
  Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.values(resolve<Body>(document, response as Body).content ?? {}))
    .flatMap(({ schema = {}, examples = {} }) =>
      Object.values(examples).map((example) => ({
        name: `${method.toUpperCase()} ${path}` as AnswerName,
        method: method.toUpperCase() as 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
        path,
        body: later([schema], resolve<{ value: unknown }>(document, example).value),
      })),
    ),
)

/** The client as JavaScript sees it. */
type Untyped = Record<string, (path: string, init: object) => Promise<{ data?: unknown; error?: unknown }>>

describe('what the API adds', () => {
  it('to any answer passes through the client, and is no difference to `ev-energy/validate`', async () => {
    expect(new Set(answers.map(({ name }) => name)).size).toBeGreaterThan(190)
    expect(values).toBeGreaterThan(150)
    const reports: AnswerReport[] = []
    for (const { name, method, path, body } of answers) {
      const ev = createClient({ auth: bearer('any'), fetch: async () => Response.json(body) })
      ev.use(checkAnswers({ report: (report) => reports.push(report) }))
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [parameter, 'x'])
      const { data, error } =
        (await (ev as object as Untyped)[method]?.(path, {
          params: { path: Object.fromEntries(names) },
        })) ?? {}
      expect(error, name).toBeUndefined()
      expect(data, name).toEqual(body)
      expect(await answerSchema(name)['~standard'].validate(body), name).toEqual({ value: body })
    }
    expect(reports).toEqual([])
  })

  it('to an event passes through `verifyWebhook`, and so does a kind of event that is new', async () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const events = ['charging_sub_session.ended', 'vehicle.unplugged'].map((type) => ({
      type,
      timestamp: '2026-03-22T06:48:31.402Z',
      data: { id: 'csub01HSH04KDEWF6Z4DB2J77J74K5', solar_mode_type: 'ADDED_LATER', ...LATER },
      ...LATER,
    }))
    for (const event of events)
      expect(await verifyWebhook(await signWebhook(event, secret, { id: 'msg_1' }), secret)).toEqual({
        ...event,
        messageId: 'msg_1',
      })
  })
})
