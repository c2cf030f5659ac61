import { globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const inProject = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const root = inProject('mock/src')

/** The rooms of the mock, each with those that it may import besides itself: downwards only. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  generated: ['http'],
  http: [],
  engine: ['http', 'generated'],
  charging: ['engine', 'http'],
  api: ['charging', 'engine', 'http', 'generated'],
  onboarding: ['api', 'charging', 'engine', 'http'],
  devices: ['api', 'charging', 'engine', 'http'],
  examples: ['http'],
  scenarios: ['devices', 'charging', 'engine', 'http', 'generated'],
  control: ['onboarding', 'scenarios', 'devices', 'api', 'charging', 'engine', 'http', 'generated'],
  host: [
    'control',
    'onboarding',
    'scenarios',
    'devices',
    'api',
    'examples',
    'charging',
    'engine',
    'http',
    'generated',
  ],
}

interface Import {
  readonly from: string
  readonly to: string
}

const imports = globSync('**/*.ts', { cwd: root }).flatMap((file): Import[] => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const specifiers = text.matchAll(/(?:\bfrom |\bimport\(\s*|^import |require\()'([^']+)'/gm)
  return [...specifiers].map(([, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? path.join(path.dirname(file), to) : to,
  }))
})
const roomOf = (file: string) => file.split(path.sep)[0] ?? ''

test('the mock is made of these rooms', () => {
  expect(readdirSync(root).sort()).toEqual(Object.keys(ROOMS).sort())
  expect(imports.length).toBeGreaterThan(1000)
})

test('every room imports from the rooms below it only', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    return there in ROOMS && here !== there && !ROOMS[here]?.includes(there)
  })
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test('only the examples know Prism', () => {
  const wrong = imports.filter(({ from, to }) => to.startsWith('@stoplight/') && roomOf(from) !== 'examples')
  expect(wrong).toEqual([])
})

test('nothing of Node is imported but by the host, the examples and what keeps files', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      to.startsWith('node:') &&
      !/^(host|examples|engine\/state)\//.test(from) &&
      from !== 'control/snapshot-folder.ts',
  )
  expect(wrong).toEqual([])
})

test('no modules import each other in a circle', () => {
  const edges = new Map<string, string[]>()
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '))
    if (done.has(file) || way.includes(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of edges.keys()) visit(file, [])
  expect(circles).toEqual([])
})

test('api/ has a folder for each folder of openapi/paths, with its name', () => {
  const folders = (place: string) =>
    readdirSync(inProject(place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  expect(folders('mock/src/api')).toEqual(folders('openapi/paths'))
  expect(folders('openapi/paths')).toEqual(expect.arrayContaining(folders('test/api')))
})

test('what is maintained no more is known to one module each', () => {
  const knowing = (name: string) =>
    ['src', 'mock/src', 'scripts/generate', 'scripts/diff', 'scripts/drift'].flatMap((place) =>
      globSync('**/*.ts', { cwd: inProject(place) })
        .map((file) => `${place}/${file}`)
        .filter((file) => readFileSync(inProject(file), 'utf8').includes(`from '${name}'`)),
    )
  expect(knowing('openapi-fetch')).toEqual(['src/transport/exchange.ts'])
  expect(knowing('openapi-typescript')).toEqual(['scripts/generate/types.ts'])
})

test('no type is claimed of something that the compiler takes for another', () => {
  const claims = ['src', 'mock/src'].flatMap((place) =>
    globSync('**/*.ts', { cwd: inProject(place) })
      .filter((file) => roomOf(file) !== 'generated')
      .filter((file) => readFileSync(path.join(inProject(place), file), 'utf8').includes('unknown as'))
      .map((file) => `${place}/${file}`),
  )
  expect(claims).toEqual([])
})

test('what is derived of a world is kept by the world, not by a module', () => {
  const keepers = globSync('**/*.ts', { cwd: root }).filter((file) =>
    /new (Weak)?Map<World\b/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(keepers).toEqual([])
})

test('no file is named by the path of its URL, which is no path on Windows', () => {
  const places = ['src', 'mock/src', 'scripts', 'test', 'openapi/rules', 'examples']
  const naming = places.flatMap((place) =>
    globSync('**/*.{ts,js}', { cwd: inProject(place), exclude: (name) => name === 'node_modules' })
      .map((file) => `${place}/${file}`)
      .filter((file) =>
        /import\.meta\.url\)\.pathname|, root\)\.pathname/.test(readFileSync(inProject(file), 'utf8')),
      ),
  )
  expect(naming.filter((file) => !file.endsWith('rooms.test.ts'))).toEqual([])
})

test('no response is asked for its type: an error has the status 0, and to ask makes an object that costs more', () => {
  const asking = globSync('**/*.ts', { cwd: root }).filter((file) =>
    /\bresponse\.(type|redirected|url)\b/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(asking).toEqual([])
})
