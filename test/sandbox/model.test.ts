import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sandbox } from './api.ts'

const MODELS = ['vmod01HSBR8Z36GD7A46K7M4R12VG0', 'vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'] as const

interface Vehicle {
  description: string
  battery_size_watt_hours: number
  maximum_charge_limit_percentage: number
}
interface Route {
  name: string
  favourite: boolean
}
/** What a program that only remembers would know after the same calls. */
interface Model {
  vehicles: Map<string, Vehicle>
  routes: Map<string, Route>
}
interface Real {
  /** With the ids that were there at the start. */
  api: ReturnType<typeof sandbox> & { initial: ReadonlySet<string> }
}
type Command = fc.AsyncCommand<Model, Real>

/** The key of the nth resource, counting on from the start again. */
const nth = (keys: Iterable<string>, n: number): string | undefined => {
  const all = [...keys]
  return all[n % all.length]
}
const point = (name: string) => ({ name, latitude: 51.5, longitude: -0.1 })

class CreateVehicle implements Command {
  readonly model: number
  readonly battery: number
  constructor(model: number, battery: number) {
    this.model = model
    this.battery = battery
  }
  check = () => true
  async run({ vehicles }: Model, { api }: Real) {
    const { status, body } = await api.post('/vehicles', {
      model: api.url(`/vehicle_models/${MODELS[this.model]}`),
      battery_size_watt_hours: this.battery,
      description: 'made by the model',
    })
    expect(status).toBe(201)
    vehicles.set(body.id, {
      description: 'made by the model',
      battery_size_watt_hours: body.battery_size_watt_hours,
      maximum_charge_limit_percentage: body.maximum_charge_limit_percentage,
    })
  }
  toString = () => `POST /vehicles ${this.battery} Wh`
}

class LimitVehicle implements Command {
  readonly which: number
  readonly limit: number
  constructor(which: number, limit: number) {
    this.which = which
    this.limit = limit
  }
  check = ({ vehicles }: Model) => vehicles.size > 0
  async run({ vehicles }: Model, { api }: Real) {
    const id = nth(vehicles.keys(), this.which) as string
    const { status } = await api.patch(`/vehicles/${id}`, { maximum_charge_limit_percentage: this.limit })
    expect(status).toBe(200)
    vehicles.set(id, { ...(vehicles.get(id) as Vehicle), maximum_charge_limit_percentage: this.limit })
  }
  toString = () => `PATCH /vehicles/[${this.which}] ${this.limit} %`
}

class DeleteVehicle implements Command {
  readonly which: number
  constructor(which: number) {
    this.which = which
  }
  check = ({ vehicles }: Model) => vehicles.size > 0
  async run({ vehicles }: Model, { api }: Real) {
    const id = nth(vehicles.keys(), this.which) as string
    expect((await api.delete(`/vehicles/${id}`)).status).toBeLessThan(300)
    vehicles.delete(id)
    expect((await api.get(`/vehicles/${id}`)).status).toBe(404)
  }
  toString = () => `DELETE /vehicles/[${this.which}]`
}

class SaveRoute implements Command {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  check = () => true
  async run({ routes }: Model, { api }: Real) {
    const { status, body } = await api.post('/users/me/saved_routes', {
      name: this.name,
      origin: point('Home'),
      destination: point('Work'),
      arrive_with_min_percent: 20,
    })
    expect(status, JSON.stringify(body)).toBe(201)
    routes.set(body.id, { name: body.name, favourite: body.favourite })
  }
  toString = () => `POST /users/me/saved_routes ${JSON.stringify(this.name)}`
}

class FavourRoute implements Command {
  readonly which: number
  readonly favourite: boolean
  constructor(which: number, favourite: boolean) {
    this.which = which
    this.favourite = favourite
  }
  check = ({ routes }: Model) => routes.size > 0
  async run({ routes }: Model, { api }: Real) {
    const id = nth(routes.keys(), this.which) as string
    const { status } = await api.patch(`/users/me/saved_routes/${id}`, { favourite: this.favourite })
    expect(status).toBe(200)
    routes.set(id, { ...(routes.get(id) as Route), favourite: this.favourite })
  }
  toString = () => `PATCH saved route [${this.which}] ${this.favourite}`
}

class SnapshotAndRestore implements Command {
  check = () => true
  async run(_: Model, { api }: Real) {
    const snapshot = JSON.parse(JSON.stringify(api.mock.save()))
    api.mock.reset()
    api.mock.load(snapshot)
  }
  toString = () => 'snapshot, reset, restore'
}

class ReadAll implements Command {
  readonly size: number
  constructor(size: number) {
    this.size = size
  }
  check = () => true
  async run({ vehicles, routes }: Model, { api }: Real) {
    for (const [path, known] of [
      ['/vehicles', vehicles],
      ['/users/me/saved_routes', routes],
    ] as const) {
      const ids: string[] = []
      for (let next: string | null | undefined = `${path}?page_size=${this.size}`; next; ) {
        const { body, links } = await api.get(next)
        for (const item of body) {
          ids.push(item.id)
          const expected = known.get(item.id)
          if (expected) expect(item).toMatchObject(expected)
        }
        next = links.next
      }
      expect(new Set(ids).size).toBe(ids.length)
      const created = ids.filter((id) => !api.initial.has(id))
      expect(new Set(created)).toEqual(new Set(known.keys()))
    }
  }
  toString = () => `read all, ${this.size} a page`
}

const commands = [
  fc
    .tuple(fc.nat(MODELS.length - 1), fc.integer({ min: 1000, max: 300_000 }))
    .map((a) => new CreateVehicle(...a)),
  fc.tuple(fc.nat(9), fc.integer({ min: 50, max: 100 })).map((a) => new LimitVehicle(...a)),
  fc.nat(9).map((which) => new DeleteVehicle(which)),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((name) => new SaveRoute(name)),
  fc.tuple(fc.nat(9), fc.boolean()).map((a) => new FavourRoute(...a)),
  fc.constant(new SnapshotAndRestore()),
  fc.integer({ min: 1, max: 4 }).map((size) => new ReadAll(size)),
]

test('after any sequence of calls the sandbox holds what a program that only remembers would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 30 }), (sequence) =>
      fc.asyncModelRun(async () => {
        const api = sandbox({ rateLimit: false })
        const initial = new Set<string>()
        for (const path of ['/vehicles', '/users/me/saved_routes'])
          for (const { id } of (await api.get(`${path}?page_size=100`)).body) initial.add(id)
        return { model: { vehicles: new Map(), routes: new Map() }, real: { api: { ...api, initial } } }
      }, sequence),
    ),
    { numRuns: 40 },
  )
}, 60_000)
