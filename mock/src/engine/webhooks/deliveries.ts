import type { Delivery } from './delivery.ts'

/** The deliveries of a sandbox, with those at hand that wait, however many there are besides. */
export interface Deliveries {
  get(id: string): Delivery | undefined
  /** Oldest first. */
  all(): readonly Delivery[]
  /** Adds a delivery, or replaces what it was. */
  put(delivery: Delivery): void
  drop(id: string): void
  /** Those of an endpoint that are to be sent some time, in the order in which they began to wait. */
  waiting(endpoint: string): readonly Delivery[]
  /** How many wait, for whatever endpoint. */
  backlog(): number
  /** Drops deliveries beyond a number, oldest first; those that still wait go last. */
  forget(kept: number): void
  replace(deliveries: readonly Delivery[]): void
}

export function createDeliveries(): Deliveries {
  const all = new Map<string, Delivery>()
  const queues = new Map<string, Map<string, Delivery>>()

  function put(delivery: Delivery): void {
    const { id, endpoint_id: endpoint, due, held } = delivery
    all.set(id, delivery)
    if (due !== null || held) queueOf(endpoint).set(id, delivery)
    else leave(delivery)
  }

  function queueOf(endpoint: string): Map<string, Delivery> {
    const known = queues.get(endpoint)
    if (known) return known
    const none = new Map<string, Delivery>()
    queues.set(endpoint, none)
    return none
  }

  function leave({ id, endpoint_id: endpoint }: Delivery): void {
    const queue = queues.get(endpoint)
    queue?.delete(id)
    if (queue?.size === 0) queues.delete(endpoint)
  }

  function drop(id: string): void {
    const delivery = all.get(id)
    if (!delivery) return
    all.delete(id)
    leave(delivery)
  }

  return {
    get: (id) => all.get(id),
    all: () => [...all.values()],
    put,
    drop,
    waiting: (endpoint) => [...(queues.get(endpoint)?.values() ?? [])],
    backlog: () => [...queues.values()].reduce((sum, { size }) => sum + size, 0),
    forget(kept) {
      for (const { id, due } of all.values()) {
        if (all.size <= kept) return
        if (due === null) drop(id)
      }
      for (const id of all.keys()) {
        if (all.size <= kept) return
        drop(id)
      }
    },
    replace(deliveries) {
      all.clear()
      queues.clear()
      for (const delivery of deliveries) put(delivery)
    },
  }
}
