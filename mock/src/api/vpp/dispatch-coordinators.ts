import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'

type DispatchCoordinator = Schema<'DispatchCoordinator'>

/** A coordinator and the power that its fleet charges with over a day, in watts. */
interface Fleet extends Omit<DispatchCoordinator, 'url' | 'dispatch_logs'> {
  readonly timezone: string
  readonly contract_start: string
  readonly watts: number
}

const FLEETS: readonly Fleet[] = [
  {
    id: 'dc000000',
    name: 'Acme Energy',
    reference_code: 'ACME-001',
    contract_start: '2025-01-01T05:00:00Z',
    contract_end: '2026-01-01T05:00:00Z',
    timezone: 'America/New_York',
    watts: 2_900_000,
  },
  {
    id: 'dc000001',
    name: 'Gondor Flexibility',
    reference_code: 'GONDOR-001',
    contract_start: '2025-04-01T00:00:00Z',
    contract_end: null,
    timezone: 'Europe/London',
    watts: 740_000,
  },
]

const table = rows(
  FLEETS.map(({ watts: _, id, ...fleet }): [string, DispatchCoordinator] => {
    const url = at(`/dispatch_coordinators/${id}`)
    return [id, { id, url, ...fleet, dispatch_logs: `${url}/dispatch_logs` }]
  }),
)

/** The fleet of a coordinator. */
export const fleetOf = (id: string): Fleet | undefined => FLEETS.find((fleet) => fleet.id === id)

export const dispatchCoordinatorType = resourceType<DispatchCoordinator>({
  path: '/dispatch_coordinators/{dispatch_coordinator_id}',
  collection: () => table,
  owner: () => undefined,
})
