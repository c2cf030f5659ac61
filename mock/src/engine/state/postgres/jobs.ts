import type { PoolClient } from 'pg'

/** Work that is to be done in worlds by itself: each by one process, and by another one if that dies over it. */
export interface Jobs {
  /** Has work done in a world, in the transaction of what gives rise to it. */
  wake(client: PoolClient, world: string): Promise<void>
  /**
   * Does such work from now on.
   *
   * @param act does what there is to do in a world, and tells whether there will be more
   */
  work(act: (world: string) => Promise<boolean>): Promise<void>
  stop(): Promise<void>
}

const QUEUE = 'worlds'
/** Worlds in which a process works at a time. */
const CONCURRENCY = 4
/** After so many seconds without an end, a process is taken to be dead. */
const LONGEST = 30
/** Seconds until there is a look at a world again in which something may happen. */
const PACE = 1

/** Opens the queue, which pg-boss keeps in a schema of its own. */
export async function openJobs(url: string): Promise<Jobs> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    connectionString: url,
    schema: 'ev_energy_mock_jobs',
    application_name: 'ev-energy-mock jobs',
    max: CONCURRENCY,
    connectionTimeoutMillis: 3000,
    schedule: false,
    superviseIntervalSeconds: 5,
    maintenanceIntervalSeconds: 60,
  })
  // It goes on by itself when the database is back.
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(QUEUE, {
    // At most one that waits and one that is under way for each world.
    policy: 'stately',
    expireInSeconds: LONGEST,
    retryLimit: 1000,
    retryDelay: PACE,
    deleteAfterSeconds: 60,
  })
  const send = (world: string, options: object) =>
    boss.send(QUEUE, { world }, { singletonKey: world, ...options })

  return {
    async wake(client, world) {
      const executeSql = (text: string, values?: unknown[]) => client.query(text, values)
      await send(world, { db: { executeSql } })
    },
    async work(act) {
      const options = { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: CONCURRENCY }
      await boss.work<{ readonly world: string }>(QUEUE, options, async ([job]) => {
        if (job && (await act(job.data.world))) await send(job.data.world, { startAfter: PACE })
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000, close: true }),
  }
}
