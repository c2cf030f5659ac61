import type { Clock } from '../clock/clock.ts'
import type { Occurrences } from '../faults/occurrences.ts'
import type { Part } from '../part.ts'
import type { Draw } from '../world/draw.ts'
import type { Outcome, Shipment } from './attempt.ts'
import { createCourier } from './courier.ts'
import { createDeliveries } from './deliveries.ts'
import { abandoned, asBefore, attempted, type Delivery, newDelivery, released, replayed } from './delivery.ts'
import {
  checkEndpoint,
  createEndpoint,
  type Endpoint,
  type EndpointInput,
  type EndpointUpdate,
  takes,
} from './endpoint.ts'
import { createPace } from './pace.ts'
import { checkState, type WebhooksState } from './state.ts'
import { befallen, signingOf, type WebhookFaultInput } from './webhook-fault.ts'

/** Something that happened, as receivers are told. */
export interface WebhookMessage {
  readonly type: string
  /** When it happened, in UTC. */
  readonly timestamp: string
  readonly data: unknown
}

/** The webhooks of a sandbox: endpoints, and what is sent to them. */
export interface Webhooks extends Part<WebhooksState> {
  /** Oldest first. */
  endpoints(): readonly Endpoint[]
  /**
   * How many events there is room for: no more deliveries are kept than these make.
   *
   * @param flying while time flies: besides what waits to be sent, and no more in a second than leaves requests their turn
   */
  room(flying: boolean): number
  /**
   * Registers an endpoint.
   *
   * @throws {EndpointError} for a URL or a secret that cannot be one
   */
  add(input: EndpointInput): Endpoint
  /**
   * Changes an endpoint.
   *
   * @returns undefined when there is none with this id
   * @throws {EndpointError}
   */
  update(id: string, change: EndpointUpdate): Endpoint | undefined
  /** Removes an endpoint, and gives up on what has not been delivered to it. */
  remove(id: string): boolean
  /** Sends an event to every endpoint that takes its type, without waiting for any of them. */
  emit(event: WebhookMessage): readonly Delivery[]
  /** The latest deliveries, newest first. */
  deliveries(): readonly Delivery[]
  /**
   * Sends a message again, with the id that it had.
   *
   * @returns undefined when the delivery or its endpoint are not known any more
   */
  replay(id: string): Delivery | undefined
  /** Resolves once no attempt is under way. Retries that are due later are not waited for. */
  idle(): Promise<void>
  /** What is due now, for those who carry it themselves (see `outbox`). */
  due(): readonly DueDelivery[]
  /** Notes what became of an attempt at a delivery. */
  record(id: string, outcome: Outcome): void
  /** Drops the attempts under way and makes no more. */
  close(): void
}

/** A delivery that is due, and what is to be sent. */
export interface DueDelivery {
  readonly id: string
  readonly shipment: Shipment
}

export interface WebhooksOptions {
  /** Leaves it to others to carry what is due. Default: false. */
  readonly outbox?: boolean | undefined
  readonly clock: Clock
  /** Chance from the seed, for ids. */
  readonly draw: (...words: readonly (string | number)[]) => Draw
  /** What goes wrong on purpose. Default: nothing. */
  readonly faults?: Occurrences<WebhookFaultInput> | undefined
  /** Default: the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Endpoints to start with. */
  readonly endpoints?: readonly EndpointInput[] | undefined
  /** How long a receiver may take to answer, in milliseconds of real time. Default 15,000. */
  readonly timeout?: number | undefined
  /** Real time, in milliseconds since 1970. Default `Date.now`. */
  readonly realTime?: (() => number) | undefined
  /** Called when an attempt has ended: a change that comes neither from a request nor from the clock. */
  readonly onChange?: (() => void) | undefined
}

/** Deliveries that are kept, of all endpoints. */
const KEPT_DELIVERIES = 1000
/** Deliveries in a second of real time while time flies: each costs as much as several requests. */
const FLYING_DELIVERIES = 500
/** Attempts under way to one endpoint at a time: a receiver that hangs must not use up all sockets. */
const CONCURRENCY = 8
/** From so many attempts under way in all, each endpoint has one at a time: requests must have their turn as well. */
const TOTAL_CONCURRENCY = 16

/** @throws {EndpointError} when one of the endpoints to start with cannot be */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { clock, draw, faults, fetch = globalThis.fetch, timeout = 15_000, outbox = false } = options
  const { onChange = () => {} } = options
  const courier = createCourier(fetch, timeout)
  let count = 0
  let endpoints = new Map<string, Endpoint>()
  const deliveries = createDeliveries()
  const pace = createPace(FLYING_DELIVERIES, options.realTime)
  let unwatch: (() => void) | undefined
  let closed = false
  for (const input of options.endpoints ?? []) put(createEndpoint(input, () => newId('ep')))
  const initial = { count, endpoints: [...endpoints.values()] }
  const leave = clock.subscribe(() => sendDue())
  clock.onReturn(goBack)

  return {
    endpoints: () => [...endpoints.values()],
    room(flying) {
      const left = flying ? Math.min(KEPT_DELIVERIES - deliveries.backlog(), pace.left()) : KEPT_DELIVERIES
      return endpoints.size === 0 ? 0 : Math.max(0, Math.floor(left / endpoints.size))
    },
    add: (input) => put(createEndpoint(input, () => newId('ep'))),
    update(id, change) {
      const endpoint = endpoints.get(id)
      if (!endpoint) return undefined
      const replaced = change.secret !== undefined && change.secret !== endpoint.secret
      return put(
        checkEndpoint({ ...endpoint, ...change, ...(replaced && { previous_secret: endpoint.secret }) }),
      )
    },
    remove(id) {
      const removed = endpoints.delete(id)
      for (const delivery of deliveries.waiting(id)) deliveries.put(abandoned(delivery))
      watchIfNeeded()
      return removed
    },
    emit,
    deliveries: () => deliveries.all().toReversed(),
    replay(id) {
      const delivery = deliveries.get(id)
      if (!delivery || !endpoints.has(delivery.endpoint_id)) return undefined
      const again = replayed(delivery, clock.now())
      deliveries.put(again)
      sendDue()
      return again
    },
    idle: courier.idle,
    due,
    record,
    close() {
      closed = true
      leave()
      courier.stop()
      watchIfNeeded()
    },
    save: () => ({ count, endpoints: [...endpoints.values()], deliveries: deliveries.all() }),
    check: checkState,
    load: replace,
    reset: () => replace({ ...initial, deliveries: [] }),
  }

  /** Like Svix's: 27 characters. They begin with the time, so that they do not repeat after a restart from a seed. */
  function newId(prefix: string): string {
    const chance = draw('webhooks', prefix, ++count)
    const letters = Array.from({ length: 18 }, () => chance.int(0, 35).toString(36)).join('')
    return `${prefix}_${clock.now().toString(36).padStart(9, '0')}${letters}`
  }

  function put(endpoint: Endpoint): Endpoint {
    endpoints.set(endpoint.id, endpoint)
    watchIfNeeded()
    sendDue()
    return endpoint
  }

  function emit(event: WebhookMessage): readonly Delivery[] {
    const receivers = [...endpoints.values()].filter((endpoint) => takes(endpoint, event.type))
    if (receivers.length === 0) return []
    const messageId = newId('msg')
    const body = JSON.stringify(event)
    const message = { message_id: messageId, event_type: event.type, body }
    const added = receivers.flatMap(({ id }) => {
      const delivery = newDelivery({ id: newId('dlv'), endpoint_id: id, ...message }, clock.now())
      const fault = faults?.next(
        ({ event_type = event.type, endpoint_id = id }) => event_type === event.type && endpoint_id === id,
      )
      return fault ? befallen(delivery, fault, () => newId('dlv'), clock.now()) : [delivery]
    })
    for (const delivery of added) deliveries.put(delivery)
    deliveries.forget(KEPT_DELIVERIES)
    pace.add(added.length)
    sendDue()
    return added
  }

  /** What the clock comes back from has not happened. */
  function goBack(to: number): void {
    for (const delivery of deliveries.all()) {
      const before = asBefore(delivery, to)
      if (before) deliveries.put(before)
      else deliveries.drop(delivery.id)
    }
  }

  /** @param last endpoint that had its turn, after which the others have theirs */
  function sendDue(last?: string): void {
    const ids = [...endpoints.keys()]
    const first = last === undefined ? 0 : ids.indexOf(last) + 1
    for (const id of [...ids.slice(first), ...ids.slice(0, first)]) sendTo(id)
  }

  /** Sends what is due to an endpoint, as much of it as may be under way at a time. */
  function sendTo(receiver: string): void {
    const endpoint = endpoints.get(receiver)
    const isBusy = () => courier.load(receiver) >= (courier.total < TOTAL_CONCURRENCY ? CONCURRENCY : 1)
    if (!endpoint || closed || outbox || isBusy()) return
    for (const delivery of dueTo(endpoint)) {
      if (isBusy()) return
      const { id } = delivery
      if (courier.carries(id)) continue
      courier.send(id, receiver, shipmentOf(endpoint, delivery), (outcome) => {
        record(id, outcome)
        sendDue(receiver)
        onChange()
      })
    }
  }

  function dueTo({ id, disabled }: Endpoint): readonly Delivery[] {
    const now = clock.now()
    return disabled ? [] : deliveries.waiting(id).filter(({ due }) => due !== null && due <= now)
  }

  function due(): DueDelivery[] {
    return [...endpoints.values()].flatMap((endpoint) =>
      dueTo(endpoint).map((delivery) => ({ id: delivery.id, shipment: shipmentOf(endpoint, delivery) })),
    )
  }

  function record(id: string, outcome: Outcome): void {
    const delivery = deliveries.get(id)
    if (!delivery) return
    deliveries.put(attempted(delivery, outcome, clock.now()))
    for (const other of deliveries.waiting(delivery.endpoint_id))
      if (other.held) deliveries.put(released(other, clock.now()))
  }

  function replace(state: WebhooksState): void {
    courier.stop()
    count = state.count
    endpoints = new Map(state.endpoints.map((endpoint) => [endpoint.id, endpoint]))
    deliveries.replace(state.deliveries)
    watchIfNeeded()
    sendDue()
  }

  function watchIfNeeded(): void {
    if (endpoints.size > 0 && !closed && !outbox) {
      unwatch ??= clock.watch()
    } else {
      unwatch?.()
      unwatch = undefined
    }
  }
}

function shipmentOf(endpoint: Endpoint, delivery: Delivery): Shipment {
  const { url } = endpoint
  const { secret, skew } = signingOf(endpoint, delivery)
  const { message_id: messageId, event_type: eventType, body } = delivery
  return { url, secret, skew, messageId, eventType, body }
}
