import { type StoreType, storeType } from '../engine/world/store.ts'
import type { World } from '../engine/world/world.ts'

/** A time in which something holds of a device, in milliseconds since 1970. */
export interface Span {
  readonly from: number
  /** When it ended; null while it lasts. */
  readonly to: number | null
  /** Why, or what it is, in one word. */
  readonly kind?: string
}

/** What holds of devices for a time because somebody brought it about, one after another. */
export interface Spans {
  /** Where they are kept, by the ids of devices. */
  readonly store: StoreType<KeptSpans>
  /** Those of a device, in order. */
  of(world: World, device: string): readonly Span[]
  /** The one at a time. */
  at(world: World, device: string, time: number): Span | undefined
  /** Begins one now, in the place of the one that lasts. */
  begin(world: World, device: string, kind?: string): void
  /** Ends the one that lasts. */
  end(world: World, device: string): void
  /** Keeps others in their place. */
  keep(world: World, device: string, spans: readonly Span[]): void
}

export interface KeptSpans {
  readonly spans: readonly Span[]
}

/** The latest of a device that are remembered: whoever switches one on and off all day costs no more than this. */
const MOST = 200
const NONE: readonly Span[] = []

/** @param name of the store that they are kept in */
export function createSpans(name: string): Spans {
  const store = storeType<KeptSpans>({ path: `/${name}/{device_id}` })
  const of = (world: World, device: string) => world.store(store).get(device)?.spans ?? NONE
  const at = (world: World, device: string, time: number) =>
    of(world, device).find(({ from, to }) => from <= time && (to === null || time < to))
  const keep = (world: World, device: string, spans: readonly Span[]) =>
    world.store(store).set(device, { spans: spans.slice(-MOST) })
  const ended = (world: World, device: string) =>
    of(world, device).map((span) => (span.to === null ? { ...span, to: world.now() } : span))
  return {
    store,
    of,
    at,
    keep,
    begin(world, device, kind) {
      const next = { from: world.now(), to: null, ...(kind !== undefined && { kind }) }
      keep(world, device, [...ended(world, device), next])
    },
    end: (world, device) => keep(world, device, ended(world, device)),
  }
}
