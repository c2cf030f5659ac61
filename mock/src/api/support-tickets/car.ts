import { idOfOrdinal } from '../../engine/world/series.ts'
import type { World } from '../../engine/world/world.ts'
import { TRIMS, VEHICLE_MAKES, VEHICLE_MODELS } from '../vehicles/catalogue.ts'
import { vehicleType } from '../vehicles/vehicle-type.ts'
import { type Vehicle, vehicleSeries } from '../vehicles/vehicles.ts'
import { askerOf } from './ticket-facts.ts'

/** The car of whoever opened a ticket; undefined properties where there is none. */
export interface Car {
  readonly make?: string
  /** Make and model. */
  readonly name?: string
}

/** What the person who opened a ticket drove then, whatever became of the vehicle since. */
export function carOf(world: World, ordinal: number): Car {
  const asker = askerOf(ordinal)
  if (asker === undefined) return {}
  const id = idOfOrdinal(vehicleSeries, world, asker)
  const vehicle = vehicleType.collection?.(world, {}).get(id) as Vehicle | undefined
  const trim = TRIMS.find(({ url }) => url === vehicle?.trim)
  const model = VEHICLE_MODELS.find(({ url }) => url === trim?.model)
  const make = VEHICLE_MAKES.find(({ url }) => url === model?.make)
  return make && model ? { make: make.name, name: `${make.name} ${model.name}` } : {}
}

/** A sentence about the car, in the words of whoever drives it. */
export function tellOf({ name = 'car' }: Car, sentence: string): string {
  const words = sentence.replace('{car}', `my ${name}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
