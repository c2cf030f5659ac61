import fc from 'fast-check'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import control from '../../mock/control.openapi.json' with { type: 'json' }
import { contractOf } from '../contract-of.ts'
import type { Document } from '../document.ts'
import { apiShots } from './api-shots.ts'
import { oauthShots } from './oauth-shots.ts'
import { onboardingShots } from './onboarding-shots.ts'
import type { Shot } from './shot.ts'
import { snapshotShots } from './snapshot-shots.ts'

/** Shots that are made together: to make one takes nearly as long. */
const BATCH = 100

const api = contractOf(openapi as unknown as Document)
const controls = contractOf(control as unknown as Document, {
  fault_id: 'fault_1',
  client_id: 'my-app',
  endpoint_id: 'ep_000000000000000000000000000',
  delivery_id: 'dlv_000000000000000000000000000',
  vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
})

const arbitrary: fc.Arbitrary<Shot> = fc.oneof(
  { weight: 40, arbitrary: apiShots('/v2', api) },
  { weight: 20, arbitrary: apiShots('/_mock/ev.energy-api-v2', api) },
  { weight: 10, arbitrary: apiShots('/_control', controls) },
  { weight: 10, arbitrary: oauthShots },
  { weight: 5, arbitrary: onboardingShots },
  { weight: 1, arbitrary: snapshotShots },
)

/** Gives the shot of a number, always the same for the same seed. */
export function shotsOf(seed: number): (index: number) => Shot {
  let batch = -1
  let shots: Shot[] = []
  return (index) => {
    const wanted = Math.floor(index / BATCH)
    if (wanted !== batch) shots = fc.sample(arbitrary, { numRuns: BATCH, seed: mixed(seed, wanted) })
    batch = wanted
    return shots[index % BATCH] as Shot
  }
}

/** A seed of its own for each batch of each seed: neighbours have nothing in common. */
function mixed(seed: number, batch: number): number {
  let mix = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(batch + 1, 0x85ebca6b)) >>> 0
  for (const [shift, factor] of [
    [16, 0x7feb352d],
    [15, 0x846ca68b],
  ] as const)
    mix = Math.imul(mix ^ (mix >>> shift), factor) >>> 0
  return (mix ^ (mix >>> 16)) | 0
}
