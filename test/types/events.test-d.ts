// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import { createClient, isProblem, type Problem, type ProblemOf, type ProblemSlug } from '../../src/index.ts'
import {
  type KnownWebhookEvent,
  type UnknownWebhookEvent,
  verifyWebhook,
  type WebhookEvent,
  type WebhookType,
} from '../../src/webhooks/index.ts'

declare const request: Request
const event = await verifyWebhook(request, 'whsec_c2VjcmV0')
expectTypeOf(event).toEqualTypeOf<WebhookEvent>()
expectTypeOf<WebhookType>().toEqualTypeOf<'charging_sub_session.created' | 'charging_sub_session.ended'>()

// every event has these
expectTypeOf(event.messageId).toEqualTypeOf<string>()
expectTypeOf(event.timestamp).toEqualTypeOf<string>()

// a comparison narrows to the one event, although the type of an unknown one is text as well
if (event.type === 'charging_sub_session.ended') {
  expectTypeOf(event).toEqualTypeOf<KnownWebhookEvent<'charging_sub_session.ended'>>()
  expectTypeOf(event.data.energy_delivered_watt_hours).toEqualTypeOf<number>()
  // no `expand` was asked for
  expectTypeOf(event.data.vehicle).toExtend<string | null | undefined>()
} else
  expectTypeOf(event).toEqualTypeOf<KnownWebhookEvent<'charging_sub_session.created'> | UnknownWebhookEvent>()

// and so does a switch, whose default is what the API added later
switch (event.type) {
  case 'charging_sub_session.created':
    expectTypeOf(event).toEqualTypeOf<KnownWebhookEvent<'charging_sub_session.created'>>()
    break
  case 'charging_sub_session.ended':
    expectTypeOf(event).toEqualTypeOf<KnownWebhookEvent<'charging_sub_session.ended'>>()
    break
  // @ts-expect-error a misspelt event
  case 'charging_sub_session.end':
    break
  default:
    expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>()
    expectTypeOf(event.data.anything).toEqualTypeOf<unknown>()
    expectTypeOf(event.type.startsWith('vehicle.')).toEqualTypeOf<boolean>()
    expectTypeOf(String(event.type)).toEqualTypeOf<string>()
}

// before that, data may be anything
// @ts-expect-error not every event has it
event.data.started_at

// problems by their slug
const { data, error } = await createClient().GET('/evses')
expectTypeOf(error).toEqualTypeOf<ProblemOf<'/evses', 'get'> | undefined>()
if (isProblem(error, 'rate-limit-exceeded')) {
  expectTypeOf(error.type).toExtend<`${string}/problems/rate-limit-exceeded/`>()
  expectTypeOf(error.status).toExtend<number>()
} else expectTypeOf(error).toEqualTypeOf<ProblemOf<'/evses', 'get'> | undefined>()
declare const caught: unknown
if (isProblem(caught, 'rate-limit-exceeded')) {
  expectTypeOf(caught.type).toEqualTypeOf<`${string}/problems/rate-limit-exceeded/`>()
  expectTypeOf(caught.status).toEqualTypeOf<number>()
}

// a slug that only text knows, or that the API may send one day
declare const text: string
declare const slug: ProblemSlug
if (isProblem(error, text)) expectTypeOf(error.type).toExtend<`${string}/problems/${string}/`>()
if (isProblem(error, slug)) expectTypeOf(error.type).toExtend<`${string}/problems/${ProblemSlug}/`>()
if (isProblem(error, 'not-known-yet')) expectTypeOf(error).toExtend<Problem>()
// @ts-expect-error a slug is text
isProblem(error, 404)

// without one, anything becomes a problem
declare const thrown: unknown
if (isProblem(thrown)) expectTypeOf(thrown).toExtend<Problem>()
else expectTypeOf(thrown).toBeUnknown()

// `error` and `data` exclude each other
if (error) expectTypeOf(data).toEqualTypeOf<undefined>()
else expectTypeOf(data).toExtend<object[]>()
