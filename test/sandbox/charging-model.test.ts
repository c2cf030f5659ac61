import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAfter } from '../../mock/src/charging/rhythm.ts'
import { shuffle } from '../../mock/src/charging/shuffle.ts'
import { transitions } from '../../mock/src/charging/transitions.ts'
import { createSandbox } from '../../mock/src/host/sandbox.ts'
import { all } from './api.ts'
import { application } from './application.ts'
import { EVENING, evening } from './charging-fixture.ts'

const DAY = 24 * 3_600_000

describe('a shuffle', () => {
  it('gives every number a place of its own, and finds the number again', () => {
    const sizes = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(
        sizes,
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.nat(5000),
        (size, near, shift) => {
          const { place, at } = shuffle(size, near, shift)
          const numbers = Array.from({ length: size }, (_, number) => number)
          expect(new Set(numbers.map(place)).size).toBe(size)
          for (const number of numbers) expect(at(place(number))).toBe(number)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a rhythm', () => {
  it('finds the first place after a time', () => {
    const times = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(times, fc.integer({ min: -1, max: 60 }), (unsorted, after) => {
        const sorted = [...new Set(unsorted)].sort((a, b) => a - b)
        const rhythm = {
          size: sorted.length,
          place: () => 0,
          vehicle: () => 0,
          time: (_: number, place: number) => sorted[place] ?? 0,
        }
        const found = sorted.findIndex((time) => time > after)
        expect(firstAfter(rhythm, 0, after)).toBe(found < 0 ? sorted.length : found)
      }),
    )
  })
})

describe('what begins and ends with time', () => {
  it('is exactly what the sub-sessions of all users say', async () => {
    const one = evening(EVENING, 25)
    const headers = await application(one)
    const from = EVENING - 4 * DAY
    const list = await all(
      (path) => one.get(path, headers),
      `/charging_sub_sessions?page_size=100&start__gt=${new Date(from - 3 * DAY).toISOString()}`,
    )
    const within = (time: string | null) =>
      time !== null && Date.parse(time) >= from && Date.parse(time) < EVENING
    const expected = list.flatMap(({ url, start, end }) => {
      const path = new URL(url).pathname.replace('/v2', '')
      return [
        ...(within(start) ? [`created ${path} ${start}`] : []),
        ...(within(end) ? [`ended ${path} ${end}`] : []),
      ]
    })
    const found = transitions(one.world, from - 1, EVENING - 1)
    const told = found.map(
      ({ type, path, timestamp }) => `${type.split('.')[1]} ${path} ${timestamp.replace(/\.\d+Z/, 'Z')}`,
    )
    expect(told.length).toBeGreaterThan(60)
    expect([...told].sort()).toEqual(expected.sort())
    const times = found.map(({ timestamp }) => timestamp)
    expect(times).toEqual([...times].sort())
  })

  it('comes once however a span is cut', () => {
    const { world } = createSandbox({ users: 200, clock: { start: EVENING, speed: 0 } })
    const from = EVENING - DAY
    const whole = transitions(world, from, EVENING)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: from, max: EVENING }), { maxLength: 6 }), (cuts) => {
        const bounds = [from, ...cuts.sort((a, b) => a - b), EVENING]
        const parts = bounds.slice(1).flatMap((to, index) => transitions(world, bounds[index] as number, to))
        expect(parts).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('is found among 100,000 users without asking each of them', () => {
    const { world } = createSandbox({ users: 100_000, clock: { start: EVENING, speed: 0 } })
    // Counted by how many vehicles are looked at.
    let looked = 0
    const counting = new Proxy(world, {
      get(target, name, receiver) {
        const member = Reflect.get(target, name, receiver)
        if (name !== 'get' && name !== 'collection') return member
        return (path: string) => {
          looked++
          return (member as (path: string) => unknown).call(target, path)
        }
      },
    })
    const found = [0, 1, 2, 3].flatMap((i) =>
      transitions(counting, EVENING - i * 1000 - 1000, EVENING - i * 1000),
    )
    expect(found.length).toBeGreaterThan(0)
    expect(looked).toBeLessThan(10_000)
  })
})

describe('a world of many', () => {
  it('has the same vehicles charge in every world of a seed, and others with another', async () => {
    const first = (await evening().get('/charging_sub_sessions?page_size=5')).body
    expect((await evening().get('/charging_sub_sessions?page_size=5')).body).toEqual(first)
  })

  it('lists the sub-sessions of all users by the time at which they began', async () => {
    const one = evening(EVENING, 3000)
    const headers = await application(one)
    const { body } = await one.get('/charging_sub_sessions?page_size=100', headers)
    const starts = body.map(({ start }: { start: string }) => start)
    expect(starts).toEqual([...starts].sort().reverse())
    expect(new Set(body.map(({ vehicle }: { vehicle: string }) => vehicle)).size).toBeGreaterThan(90)
  })

  it('finds those of one user among all, by user, vehicle and EVSE', async () => {
    const one = evening(EVENING, 3000)
    const headers = await application(one)
    const get = (path: string) => one.get(path, headers)
    const { body } = await get('/charging_sub_sessions?page_size=100&expand=vehicle&expand=evse')
    const some = body.find(({ evse }: { evse: unknown }) => evse !== null)
    const user = some.vehicle.user.split('/').at(-1)
    const plain = (await get(some.url)).body
    for (const filter of [`user_id=${user}`, `vehicle_id=${some.vehicle.id}`, `evse_id=${some.evse.id}`])
      expect((await get(`/charging_sub_sessions?page_size=1&${filter}`)).body).toEqual([plain])
  })
})
