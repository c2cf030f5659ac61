import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import mock from '../../mock/package.json' with { type: 'json' }
import { parseArguments } from '../../mock/src/host/arguments.ts'
import root from '../../package.json' with { type: 'json' }

const file = (name: string) => readFileSync(path.join(import.meta.dirname, '../..', name), 'utf8')
const dockerfile = file('Dockerfile').replaceAll('\\\n', ' ')
const instructions = dockerfile
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()] as const)
const last = (name: string) => instructions.filter(([found]) => found === name).at(-1)?.[1] ?? ''

test('the container runs the mock as a user who is not root, from where npm installs it', () => {
  const entry: string[] = JSON.parse(last('ENTRYPOINT'))
  const args: string[] = JSON.parse(last('CMD'))
  expect(last('USER')).toBe('node')
  expect(entry.slice(0, 2)).toEqual(['node', path.posix.join(`node_modules/${mock.name}`, mock.bin)])
  const { server } = parseArguments([...entry.slice(2), ...args])
  expect(server).toMatchObject({ host: '0.0.0.0', port: Number(last('EXPOSE')) })
  expect(last('HEALTHCHECK')).toContain(`http://127.0.0.1:${last('EXPOSE')}/`)
})

test('the container is built by scripts that there are, on a Node that the packages take', () => {
  const run = instructions.find(([name]) => name === 'RUN')?.[1] ?? ''
  const scripts = [...run.matchAll(/npm run (\S+)/g)].map(([, script = '']) => script)
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(Object.keys(root.scripts)).toContain(script)
  for (const [, image] of instructions.filter(([name]) => name === 'FROM'))
    expect(image).toMatch(/^node:24-(slim|alpine)( AS packages)?$/)
})

test('the team’s service is reached from this machine only, keeps its worlds, and takes its arguments', () => {
  const { services } = parse(file('compose.yaml')) as {
    services: Record<string, { command: string[]; ports: string[]; volumes: string[] }>
  }
  const { command, ports, volumes } = services.mock ?? { command: [], ports: [], volumes: [] }
  expect(ports).toEqual([`127.0.0.1:${last('EXPOSE')}:${last('EXPOSE')}`])
  expect(volumes).toEqual([`state:${last('VOLUME')}`])
  expect(() => parseArguments(command)).not.toThrow()
  expect(command.join(' ')).toContain(`--state ${last('VOLUME')}/`)
})
