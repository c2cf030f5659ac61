import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows, walk } from '../../engine/world/source.ts'
import type { World } from '../../engine/world/world.ts'
import { programOf } from './participation.ts'

type Scheme = Schema<'IncentiveScheme'>

interface SchemeRow extends Omit<Scheme, 'available'> {
  /** Id of the program whose members may earn it; everybody may without one. */
  readonly program?: string
  readonly from?: string
  readonly until?: string
}

const COOLCHARGE = 'prog01JCK1HPNAANB8WN253G27SFPC'

const SCHEMES: readonly SchemeRow[] = [
  {
    id: 'incs01HRS4TSK2A1B2C3D4E5F6G7H8',
    name: 'Quiet nights',
    description: 'Earn £5 for each month in which nine of ten kWh are charged at night.',
    visible: true,
    program: 'prog01HRS4TSK26BPBV7127DH7E0HA',
  },
  {
    id: 'incs01HZX2Y4W6V8T1R3P5N7M9K2H4',
    name: 'Refer a friend',
    description: 'Earn 10 points for each friend who connects a vehicle.',
    visible: true,
  },
  {
    id: 'incs01JE3ZY9Z2C0E087C942B9WKBC',
    name: 'Off-peak charging',
    description: 'Earn $0.10 for each kWh charged off-peak.',
    visible: true,
    program: COOLCHARGE,
  },
  {
    id: 'incs01JE3ZYD4A1B2C3D4E5F6G7H8J',
    name: 'Winter of 2024',
    description: 'Earn $2 for each peak of the winter during which your car does not charge.',
    visible: true,
    program: COOLCHARGE,
    from: '2024-12-01T00:00:00Z',
    until: '2025-03-01T00:00:00Z',
  },
  {
    id: 'incs01JE3ZYF6B2C3D4E5F6G7H8J9K',
    name: 'Goodwill',
    description: 'Granted by support.',
    visible: false,
    program: COOLCHARGE,
  },
]

const table = rows(
  SCHEMES.map(({ id, name, description, visible }): [string, Scheme] => [
    id,
    { id, name, description, visible, available: true } as Scheme,
  ]),
)

export const incentiveSchemeType = resourceType<Scheme>({
  path: '/incentive_schemes/{incentive_scheme_id}',
  collection: (world) => ({
    ...table,
    owned(user) {
      const program = programOf(world, user)?.id
      const open = SCHEMES.filter((row) => row.program === undefined || row.program === program)
      const ids = open.map(({ id }) => id)
      return { keys: (from, backwards) => walk(ids, from, backwards), get: table.get }
    },
  }),
  owner: () => undefined,
  live: (scheme, world) => ({ ...scheme, available: isRunning(world, scheme.id) }),
})

function isRunning(world: World, id: string): boolean {
  const row = SCHEMES.find((scheme) => scheme.id === id)
  const now = world.now()
  return Date.parse(row?.from ?? '1970-01-01') <= now && now < Date.parse(row?.until ?? '9999-01-01')
}
