import { type ResourceType, resourceType } from '../engine/world/resource-type.ts'
import { rows } from '../engine/world/source.ts'
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
  /** Where they are kept. No operation leads here. */
  readonly type: ResourceType
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

interface Kept {
  readonly spans: readonly Span[]
}

/** The latest of a device that are remembered: whoever switches one on and off all day costs no more than this. */
const MOST = 200
const NONE: readonly Span[] = []
const nobody = rows<Kept>([])

/** @param collection path under which they are kept, by the ids of devices */
export function createSpans(collection: string): Spans {
  const of = (world: World, device: string) =>
    (world.get(`${collection}/${device}`) as Kept | undefined)?.spans ?? NONE
  const at = (world: World, device: string, time: number) =>
    of(world, device).find(({ from, to }) => from <= time && (to === null || time < to))
  const keep = (world: World, device: string, spans: readonly Span[]) =>
    void world.create(collection, device, { spans: spans.slice(-MOST) })
  const ended = (world: World, device: string) =>
    of(world, device).map((span) => (span.to === null ? { ...span, to: world.now() } : span))
  return {
    type: resourceType<Kept>({ path: `${collection}/{device_id}`, collection: () => nobody }),
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
