import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runtimes } from './contestants.ts'
import { emptyProject, type Project } from './project.ts'
import { expected, serveRedirecting } from './redirecting-server.ts'

let project: Project
beforeAll(async () => {
  project = await emptyProject(inject('registry'), 'ev-energy')
}, 120_000)
afterAll(() => project[Symbol.asyncDispose]())

describe('a redirect to another origin gets nothing, whatever is sent', () => {
  for (const [name, { runtime, start }] of Object.entries(runtimes))
    test.skipIf(!runtime)(
      `by the client on ${name}, ${runtime?.version ?? 'which is not here'}`,
      async () => {
        const { origin, leaked, close } = await serveRedirecting()
        const told = await start(runtime?.file ?? '', project, 'redirects.js', origin)
        close()
        expect(told).toEqual(expected((status) => status, 'data'))
        expect(leaked).toEqual([])
      },
    )
})
