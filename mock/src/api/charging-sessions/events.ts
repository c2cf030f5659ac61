import type { Transition } from '../../charging/transition.ts'
import { transitions } from '../../charging/transitions.ts'
import type { Clock } from '../../engine/clock/clock.ts'
import type { WebhookMessage, Webhooks } from '../../engine/webhooks/webhooks.ts'
import type { WorldEvent } from '../../engine/world/events.ts'
import { told } from '../../engine/world/foreign.ts'
import { defaultUser } from '../../engine/world/people.ts'
import { DAY, SECOND } from '../../engine/world/timestamp.ts'
import { withAddresses } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { subSessionOf } from './sub-sessions.ts'

/** What events are made from. */
export interface EventParts {
  readonly world: World
  readonly clock: Clock
  readonly webhooks: Webhooks
  /** Base URL of the addresses in an event. */
  base(): string
}

/** Sends webhooks of what begins and ends, with time or because somebody brings it about. */
export function connectEvents({ world, clock, webhooks, base }: EventParts): void {
  const emit = (one: WorldEvent) => {
    const event = eventOf(world, one, base())
    if (event) webhooks.emit(event)
  }
  world.events.subscribe(emit)
  clock.subscribe((from, to) => {
    // Time that flies brings more than anybody can take: what waits to be sent goes first. A leap ends in what is latest.
    const most = webhooks.room(clock.speed > 1)
    if (most === 0) return
    for (const transition of latestTransitions(world, from, to, most)) emit(transition)
  })
}

/** Sub-sessions that are looked at for one that an event can be about. */
const MOST = 1000
/** How far back from its end a span is looked at. */
const LONGEST = 31 * DAY

/**
 * What began or ended last in a span of time, in order; looks back no farther than it takes to find enough.
 *
 * @param most of them: a clock can leap over centuries, and no more deliveries are kept
 */
function latestTransitions(world: World, from: number, to: number, most: number): Transition[] {
  const begin = Math.max(from, to - LONGEST)
  let found: Transition[] = []
  let end = to
  for (let span = SECOND; end > begin && found.length < most; span *= 2) {
    const start = Math.max(begin, end - span)
    found = [...transitions(world, start, end), ...found]
    end = start
  }
  return found.slice(-most)
}

/** When something next begins or ends by itself after a time, in milliseconds since 1970; looks ahead as far as back. */
export function nextEvent(world: World, after: number): number | undefined {
  let start = after
  for (let span = SECOND; start < after + LONGEST; span *= 2) {
    const end = Math.min(start + span, after + LONGEST)
    const [first] = transitions(world, start, end)
    // A timestamp leaves out what is less than a millisecond.
    if (first) return Date.parse(first.timestamp) + 1
    start = end
  }
  return undefined
}

/** An event about the latest sub-session of the default user that it can be about; undefined when there is none. */
export function latestEvent(world: World, type: string, base: string): WebhookMessage | undefined {
  const source = world.collection('/charging_sub_sessions')?.source.owned?.(defaultUser(world))
  let looked = 0
  for (const id of source?.keys(undefined, true) ?? []) {
    const flow = subSessionOf(world, id)?.flow
    const time = type === 'charging_sub_session.ended' ? flow?.end : flow?.stretch.start
    if (time !== undefined && time <= world.now()) {
      const timestamp = new Date(time).toISOString()
      return eventOf(world, { type, timestamp, path: `/charging_sub_sessions/${id}` }, base)
    }
    if (++looked >= MOST) break
  }
  return undefined
}

/** What receivers are told: the resource as it was at the moment of the event, however long ago that is. */
function eventOf(
  world: World,
  { type, timestamp, path }: WorldEvent,
  base: string,
): WebhookMessage | undefined {
  const resource = world.asOf(Date.parse(timestamp), () => world.get(path))
  return (
    resource && { type, timestamp, data: JSON.parse(told(withAddresses(JSON.stringify(resource), base))) }
  )
}
