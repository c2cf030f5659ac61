import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'

const WEST_ROXBURY = '/regions/regn01JCK1HPNAANB8WN253G27SFPC'
const PILOT = '/region_groups/rgrp01JCK1HPNAANB8WN253G27SFPC'
const PROBLEMS = 'https://api.ev.energy/v2/problems'

type Position = readonly [number, number]
const square = (west: number, south: number, size = 0.1): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const polygon = (...rings: (readonly Position[])[]) => ({ type: 'Polygon', coordinates: rings })
const region = (name: string, ...geometries: object[]) => ({
  name,
  geometries: geometries.length > 0 ? geometries : [polygon(square(5, 50))],
})
const names = (body: { name: string }[]) => body.map(({ name }) => name)

describe('regions', () => {
  const { get, url } = sandbox()

  it('are listed without their boundaries and retrieved with them', async () => {
    const { body } = await get('/regions')
    const listed = body.find((r: { url: string }) => r.url === url(WEST_ROXBURY))
    expect(listed).toEqual({
      id: 'regn01JCK1HPNAANB8WN253G27SFPC',
      url: url(WEST_ROXBURY),
      name: 'WEST ROXBURY',
      type: 'ELECTRICITY',
      region_groups: [url(PILOT)],
      created_at: '2024-11-13T15:30:12.404000Z',
      updated_at: '2024-11-13T15:30:12.404000Z',
    })
    const { body: detail } = await get(WEST_ROXBURY)
    expect(detail).toMatchObject(listed)
    expect(detail.geometry.coordinates[0][0]).toHaveLength(5)
  })

  it('come in pages that lead to each other', async () => {
    const all = (await get('/regions')).body
    const first = await get('/regions?page_size=3')
    const second = await get(first.links.next as string)
    expect([...first.body, ...second.body]).toEqual(all.slice(0, 6))
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
  })

  it('are filtered by name, names, group and type', async () => {
    expect(names((await get('/regions?name=WEST ROXBURY')).body)).toEqual(['WEST ROXBURY'])
    expect(names((await get('/regions?name=west')).body)).toEqual([])
    expect(names((await get('/regions?name__in=LEEDS,DEDHAM,none')).body)).toEqual(['LEEDS', 'DEDHAM'])
    expect(names((await get('/regions?type=OTHER')).body)).toEqual(['BRISTOL', 'GLASGOW', 'LEEDS'])
    const members = await get(`/regions?region_group_id=${PILOT.split('/').at(-1)}`)
    expect(members.body.map((r: { url: string }) => r.url)).toEqual((await get(PILOT)).body.regions)
  })

  it('are found by a point within them, not by one on their boundary', async () => {
    expect(names((await get('/regions?contains=42.2793,-71.1631')).body)).toEqual(['WEST ROXBURY'])
    expect(names((await get('/regions?contains=42.265,-71.15')).body)).toEqual([])
    expect(names((await get('/regions?contains=42.28,-71.19')).body)).toEqual([])
    expect(names((await get('/regions?contains=51.5257,-0.0837')).body)).toEqual(['GREATER LONDON'])
    expect((await get('/regions?contains=142,0')).status).toBe(400)
  })
})

describe('a region that is created', () => {
  it('can be read back, is in its group, and is found by a point', async () => {
    const { get, post, url } = sandbox()
    const sent = { ...region('MILTON'), type: 'ELECTRICITY', region_groups: [url(PILOT)] }
    const { status, body } = await post('/regions', sent)
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'MILTON', type: 'ELECTRICITY', region_groups: [url(PILOT)] })
    expect((await get(body.url)).body).toEqual(body)
    expect((await get(PILOT)).body.regions).toContain(body.url)
    expect(names((await get('/regions?contains=50.05,5.05')).body)).toEqual(['MILTON'])
  })

  it('has its rings closed, turned the right way and rid of repeated positions', async () => {
    const { post } = sandbox()
    const outline = square(5, 50, 1).slice(0, 4)
    const crooked = polygon([...outline, outline[3] as Position].reverse(), square(5.4, 50.4))
    const { body } = await post('/regions', region('REPAIRED', crooked, crooked))
    expect(body.geometry.coordinates).toHaveLength(1)
    const [ring, hole] = body.geometry.coordinates[0]
    expect(ring).toHaveLength(5)
    expect(ring.at(-1)).toEqual(ring[0])
    expect(turn(ring)).toBeGreaterThan(0)
    expect(turn(hole)).toBeLessThan(0)
  })

  it('leaves out the points of its holes', async () => {
    const { get, post } = sandbox()
    await post('/regions', region('RING', polygon(square(5, 50, 1), square(5.4, 50.4))))
    expect(names((await get('/regions?contains=50.2,5.2')).body)).toEqual(['RING'])
    expect(names((await get('/regions?contains=50.45,5.45')).body)).toEqual([])
  })

  it('is the union of its geometries', async () => {
    const { get, post } = sandbox()
    const parts = [polygon(square(5, 50)), polygon(square(5.05, 50.05)), polygon(square(7, 50))]
    const { body } = await post('/regions', region('UNION', ...parts))
    expect(body.geometry.coordinates.map((rings: Position[][]) => rings[0]?.length)).toEqual([9, 5])
    expect(names((await get('/regions?contains=50.1,5.08')).body)).toEqual(['UNION'])
    expect(names((await get('/regions?contains=50.12,5.02')).body)).toEqual([])
  })

  it('is created once by two requests at the same time', async () => {
    const { post } = sandbox()
    const answers = await Promise.all([post('/regions', region('ONCE')), post('/regions', region('ONCE'))])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('is refused when its name is taken, with the one that has it', async () => {
    const { get, post, url } = sandbox()
    const { status, body } = await post('/regions', region('WEST ROXBURY'))
    expect(status).toBe(409)
    expect(body).toMatchObject({
      type: `${PROBLEMS}/region-name-conflict/`,
      conflicts: [{ name: 'WEST ROXBURY', existing_region: url(WEST_ROXBURY) }],
    })
    expect((await get(body.conflicts[0].existing_region)).status).toBe(200)
  })

  it.each([
    ['beyond the poles', polygon(square(5, 89.95))],
    ['beyond the date line', polygon(square(179.95, 50))],
    ['without an area', polygon([5, 6, 7, 5].map((x): Position => [x, x]))],
  ])('is refused when its geometry is %s', async (_, geometry) => {
    const { status, body } = await sandbox().post('/regions', region('BROKEN', geometry))
    expect(status).toBe(422)
    expect(body.type).toBe(`${PROBLEMS}/invalid-geometry/`)
    expect(body.detail).toContain('BROKEN')
  })

  it.each([
    ['without a name', region(' '), 'name'],
    ['without geometries', { name: 'EMPTY', geometries: [] }, 'geometries'],
    [
      'of something that is not GeoJSON',
      region('TEXT', { type: 'Point', coordinates: [5, 50] }),
      'geometries.0',
    ],
    [
      'in a group that does not exist',
      { ...region('LOST'), region_groups: ['https://example.com/v2/region_groups/x'] },
      'region_groups',
    ],
  ])('is refused %s', async (_, sent, field) => {
    const { status, body } = await sandbox().post('/regions', sent)
    expect(status).toBe(422)
    expect(body.type).toBe(`${PROBLEMS}/validation-failed-regions/`)
    expect(Object.keys(body.field_errors).join()).toContain(field)
  })

  it('is refused when it is larger than what the mock takes', async () => {
    const { status, body } = await sandbox({ bodyLimit: 100 }).post('/regions', region('LARGE'))
    expect(status).toBe(413)
    expect(body.type).toBe(`${PROBLEMS}/payload-too-large/`)
  })
})

describe('region groups', () => {
  it('are listed, filtered by name and retrieved', async () => {
    const { get, url } = sandbox()
    const all = (await get('/region_groups')).body
    expect(names(all)).toContain('Eversource MA Pilot 1A')
    const { body } = await get('/region_groups?name=Eversource MA Pilot 1A')
    expect(body).toEqual([(await get(PILOT)).body])
    expect(body[0].regions).toContain(url(WEST_ROXBURY))
    expect((await get(body[0].regions_collection)).body).toHaveLength(2)
  })

  it('are created with their regions', async () => {
    const { get, post } = sandbox()
    const { status, body } = await post('/region_groups', {
      name: 'Pilot',
      regions: [region('A'), region('B')],
    })
    expect(status).toBe(201)
    expect(body.regions).toHaveLength(2)
    expect((await get(body.url)).body).toEqual(body)
    const members = (await get(body.regions_collection)).body
    expect(names(members).sort()).toEqual(['A', 'B'])
    expect(members[0].region_groups).toEqual([body.url])
  })

  it('are created with all of their regions or not at all', async () => {
    const { get, post, url } = sandbox()
    const before = (await get('/regions?page_size=100')).body
    const sent = { name: 'Pilot', regions: [region('A'), region('WEST ROXBURY')] }
    const { status, body } = await post('/region_groups', sent)
    expect(status).toBe(409)
    expect(body.conflicts).toEqual([{ name: 'WEST ROXBURY', existing_region: url(WEST_ROXBURY) }])
    expect((await get('/regions?page_size=100')).body).toEqual(before)
    expect((await get('/region_groups?name=Pilot')).body).toEqual([])
  })

  it('are refused when their name is taken, with the group that has it', async () => {
    const { post, url } = sandbox()
    const sent = { name: 'Eversource MA Pilot 1A', regions: [region('A')] }
    const { status, body } = await post('/region_groups', sent)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      type: `${PROBLEMS}/region-group-name-conflict/`,
      existing_region_group: url(PILOT),
    })
  })

  it.each([
    ['an empty name', { name: '', regions: [region('A')] }, 'name'],
    ['no region', { name: 'Pilot', regions: [] }, 'regions'],
    ['a region without a name', { name: 'Pilot', regions: [region('')] }, 'regions'],
    ['a name that appears twice', { name: 'Pilot', regions: [region('A'), region('A')] }, 'regions'],
    [
      'more than 500 regions',
      { name: 'Pilot', regions: Array.from({ length: 501 }, (_, i) => region(`R${i}`)) },
      'regions',
    ],
  ])('are refused with %s', async (_, sent, field) => {
    const { status, body } = await sandbox().post('/region_groups', sent)
    expect(status).toBe(422)
    expect(body.type).toBe(`${PROBLEMS}/validation-failed-regions/`)
    expect(body.field_errors).toHaveProperty(field)
  })

  it('are refused with a geometry that cannot be repaired, which is named', async () => {
    const sent = { name: 'Pilot', regions: [region('A'), region('FLAT', polygon(square(5, 50, 0)))] }
    const { status, body } = await sandbox().post('/region_groups', sent)
    expect(status).toBe(422)
    expect(body.type).toBe(`${PROBLEMS}/invalid-geometry/`)
    expect(body.detail).toContain('FLAT')
  })
})

describe('the validation of a region group', () => {
  it('tells all that is wrong, and writes nothing', async () => {
    const { get, post, url } = sandbox()
    const before = (await get('/regions?page_size=100')).body
    const { status, body } = await post('/region_groups:validate', {
      name: 'Eversource MA Pilot 1A',
      regions: [
        region('WEST ROXBURY', polygon(square(-71.19, 42.265, 0.05))),
        region('MILTON'),
        region('FLAT', polygon(square(5, 50, 0))),
        region('TWICE'),
        region('TWICE'),
      ],
    })
    expect(status).toBe(200)
    expect(body.valid).toBe(false)
    expect(body.group.status).toBe('NAME_EXISTS')
    expect(body.regions.map((r: { status: string }) => r.status)).toEqual([
      'NAME_EXISTS',
      'OK',
      'INVALID_GEOMETRY',
      'INVALID',
      'INVALID',
    ])
    expect(body.regions[0].existing_region).toBe(url(WEST_ROXBURY))
    expect(body.regions[1]).toMatchObject({ problems: [], existing_region: null })
    expect(body.regions[2].computed).toBeNull()
    expect((await get('/regions?page_size=100')).body).toEqual(before)
  })

  it('works out areas as the documentation does', async () => {
    const roxbury = [
      [-71.19, 42.265],
      [-71.13, 42.265],
      [-71.13, 42.3],
      [-71.19, 42.3],
      [-71.19, 42.265],
    ] as const
    const milton = [
      [-71.12, 42.22],
      [-71.04, 42.22],
      [-71.04, 42.27],
      [-71.12, 42.27],
      [-71.12, 42.22],
    ] as const
    const regions = [region('ONE', polygon(roxbury)), region('TWO', polygon(milton))]
    const { body } = await sandbox().post('/region_groups:validate', { name: 'Pilot', regions })
    expect(body.valid).toBe(true)
    expect(body.regions.map((r: { computed: object }) => r.computed)).toEqual([
      { geometry_count: 1, resulting_polygon_count: 1, area_sq_km: 19.2 },
      { geometry_count: 1, resulting_polygon_count: 1, area_sq_km: 36.7 },
    ])
  })

  it('counts what overlaps once', async () => {
    const [one, same, apart] = [polygon(square(5, 50)), polygon(square(5, 50)), polygon(square(6, 50))]
    const regions = [region('ONE', one), region('SAME', one, same), region('TWO', one, same, apart)]
    const { body } = await sandbox().post('/region_groups:validate', { name: 'Pilot', regions })
    const [{ computed }, again, both] = body.regions
    expect(again.computed).toEqual({ ...computed, geometry_count: 2 })
    expect(both.computed).toMatchObject({ geometry_count: 3, resulting_polygon_count: 2 })
    expect(both.computed.area_sq_km).toBeCloseTo(2 * computed.area_sq_km, 0)
  })

  it('refuses a body that cannot be read', async () => {
    const { post } = sandbox()
    expect((await post('/region_groups:validate', { regions: [region('A')] })).status).toBe(422)
    expect((await post('/region_groups:validate', { name: '', regions: [region('A')] })).status).toBe(422)
  })
})

/** Twice the area in square degrees, below zero for a ring that turns clockwise. */
function turn(ring: [number, number][]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] as [number, number]
    return sum + x * y2 - x2 * y
  }, 0)
}
