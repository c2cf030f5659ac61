import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import manifest from '../../mock/package.json' with { type: 'json' }
import { calls, findings } from '../../scripts/contract.ts'
import { havePeers, nodeOf, versionOf } from './peers.ts'
import { emptyProject, outcome, type Project } from './project.ts'

let project: Project
let command: string
beforeAll(async () => {
  project = await emptyProject(inject('registry'), 'ev-energy-mock')
  command = path.join(project.folder, 'node_modules/ev-energy-mock', manifest.bin)
}, 120_000)
afterAll(() => project[Symbol.asyncDispose]())

test('the command says nothing that an old Node could not read before it says what it needs', async () => {
  // Whatever is imported statically is linked before the first statement runs, and may need what is not there.
  expect(await readFile(command, 'utf8')).not.toMatch(
    /\bimport\s*["'{*\w]|\bexport\b(?!\s*\{\s*\})|\?\?|\?\./,
  )
})

describe.skipIf(!havePeers).each([18, 20])('on Node %i', (major) => {
  test('the command says in one line what it needs', async () => {
    for (const args of [['--help'], ['--port', '0'], []])
      expect(await outcome(nodeOf(major), [command, ...args], project.folder)).toEqual({
        failed: true,
        output: expect.stringMatching(
          new RegExp(
            `\\n?ev-energy-mock needs Node 22\\.12 or newer; this is ${await versionOf(nodeOf(major))}\\.\\n$`,
          ),
        ),
      })
  })
})

describe.skipIf(!havePeers).each([22, 26])('on Node %i', (major) => {
  test('the mock answers every documented request on both faces, says nothing else, and stops', async () => {
    const args = [command, '--port', '0', '--rate-limit', 'off', '--seed', 'nodes']
    const child = spawn(nodeOf(major), args, { stdio: ['ignore', 'pipe', 'pipe'] })
    try {
      const told = text(child.stderr)
      const url = await new Promise<string>((resolve) =>
        createInterface({ input: child.stdout }).on('line', (line) => {
          const [, url] = /listens on (\S+)/.exec(line) ?? []
          if (url) resolve(url)
        }),
      )
      const wrong: string[] = []
      for (const call of calls())
        for (const [face, prefer] of Object.entries(FACES)) {
          const headers = new Headers(call.request.init.headers)
          if (prefer) headers.set('prefer', prefer)
          const answer = await fetch(url + face + call.request.url, { ...call.request.init, headers })
          const found = await findings(call, answer)
          if (found.length > 0 || answer.status >= 500)
            wrong.push(`${face} ${call.name} ${answer.status} ${found}`)
        }
      expect(wrong).toEqual([])
      child.kill()
      expect(await once(child, 'exit')).toEqual([0, null])
      expect(await told).toBe('')
    } finally {
      child.kill('SIGKILL')
    }
  }, 120_000)
})

/** The faces of the mock, each with what is preferred there. */
const FACES = { '/v2': '', '/_mock/ev.energy-api-v2': 'dynamic=true' }
