import { connect } from '../../engine/state/postgres/connection.ts'
import { type Jobs, openJobs } from '../../engine/state/postgres/jobs.ts'
import { listen } from '../../engine/state/postgres/listen.ts'
import { setUp, waitingWorlds } from '../../engine/state/postgres/tables.ts'
import { attempt } from '../../engine/webhooks/attempt.ts'
import type { KeptState } from './keeper.ts'
import { type PostgresKeeper, postgresKeeper } from './postgres-keeper.ts'

/** Deliveries of one world that are attempted at a time. */
const MOST_DELIVERIES = 20
/** How long a receiver may take to answer, in milliseconds. */
const PATIENCE = 15_000
/** How often there is a look at what was left behind, in milliseconds. */
const ROUND = 10_000

/**
 * Opens the state of mocks in a PostgreSQL database, which any number of them may share.
 *
 * @param auto whether a world is made when it is first asked for
 * @throws {Error} in one line without the password, where that is not possible
 */
export async function openPostgres(url: string, auto: boolean): Promise<KeptState> {
  const database = await connect(url)
  await setUp(database)
  const jobs = await openJobs(url)
  let keeper: PostgresKeeper | undefined
  let round: NodeJS.Timeout | undefined
  let deafen = () => {}

  return {
    snapshots: undefined,
    held: true,
    keep(local) {
      keeper = postgresKeeper({ database, local, auto, wake: jobs.wake })
      return keeper
    },
    async begin() {
      const own = keeper
      if (!own) throw new Error('There is no mock yet.')
      await own.begin()
      deafen = listen(database, own.forget)
      await jobs.work((world) => carry(own, world))
      // Without a database there is nothing to look at; another round comes.
      round = setInterval(() => void tidy(own, jobs).catch(() => {}), ROUND)
    },
    async close() {
      clearInterval(round)
      deafen()
      await jobs.stop().catch(() => {})
      await database.pool.end()
    },
  }

  /** What is waited for must not depend on a job that got lost. */
  async function tidy(own: PostgresKeeper, { wake }: Jobs): Promise<void> {
    await own.dropUnused()
    await database.transaction(async (client) => {
      for (const world of await waitingWorlds(client)) await wake(client, world)
    })
  }
}

/** Lets time pass in a world, and carries the webhooks that are due; tells whether there may be more. */
async function carry(keeper: PostgresKeeper, world: string): Promise<boolean> {
  const due = await keeper.within(world, true, async ({ clock, webhooks }) => {
    clock.settle()
    return webhooks.due().slice(0, MOST_DELIVERIES)
  })
  if (!due) return false
  // Nobody waits for receivers meanwhile. Who dies now leaves the deliveries as they are: they are due to the next one.
  const outcomes = await Promise.all(
    due.map(async ({ id, shipment }) => ({
      id,
      outcome: await attempt(fetch, shipment, AbortSignal.timeout(PATIENCE)),
    })),
  )
  const left = await keeper.within(world, true, async ({ webhooks }) => {
    for (const { id, outcome } of outcomes) webhooks.record(id, outcome)
    return webhooks.endpoints().length
  })
  return (left ?? 0) > 0
}
