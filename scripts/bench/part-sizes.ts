import { sizeOf } from './client-size.ts'

/** What every application has. By its modules, for the package's own would miss what stands in the place of one. */
const CORE = `import { bearer } from '../src/bearer.ts'; import { createClient } from '../src/client.ts'; globalThis.use = [bearer, createClient]`

/** A part of the client, with what would stand in place of its modules if it did not exist. */
interface Part {
  readonly name: string
  readonly without: Readonly<Record<string, string>>
}

const PARTS: readonly Part[] = [
  {
    name: '`paginate`: pages by `Link`, their errors, `ProblemError`',
    without: { 'paging/paginate.ts': 'export const paginate = () => {}' },
  },
  {
    name: 'middleware',
    without: {
      'transport/through-middleware.ts':
        'export const throughMiddleware = () => {}; export const assertMiddleware = () => {}',
    },
  },
  {
    name: 'problems of answers that are none, or broken',
    without: { 'problem.ts': 'export const toProblem = (body) => body; export const slugOf = () => {}' },
  },
  {
    name: 'repeats, `Retry-After`',
    without: { 'retry/policy.ts': 'export const delayBeforeRepeat = () => {}' },
  },
  {
    name: 'redirects within the origin, any `fetch`',
    without: { 'transport/attempt.ts': 'export const attempt = (send, url, init) => send(url, init)' },
  },
  {
    name: 'time limits, aborted waits',
    without: {
      'deadline.ts':
        'export const startDeadline = (_, signal) => ({ signal, within: (task) => task, end() {} }); export const pause = () => {}; export const reasonOf = () => {}',
    },
  },
  {
    name: 'rate limits by user',
    without: {
      'rate-limit/rate-limit.ts':
        'export const rateLimits = () => new Map(); export const readRateLimit = () => {}',
    },
  },
  {
    name: 'headers and bodies (openapi-fetch)',
    without: {
      'transport/exchange.ts': `import { throughMiddleware } from './through-middleware.ts'
export const exchanges = () => (method, url, asked, middleware, facts, send) =>
  middleware[0] ? throughMiddleware(middleware, asked, facts, send) : send(asked)`,
    },
  },
  {
    name: '`ConnectionError`, `TimeoutError`',
    without: {
      'transport/no-answer.ts':
        'export const ConnectionError = Error; export const TimeoutError = Error; export const codeOf = () => {}',
    },
  },
  {
    name: 'guards of paths, users and times',
    without: {
      'path.ts': 'export const filledPath = (method, path) => path',
      'user.ts': 'export const assertUser = () => {}',
      'sending.ts': 'export const assertTimeout = () => {}',
    },
  },
  {
    name: 'renewed tokens',
    without: {
      'transport/credentials.ts':
        'export const credentials = (auth, request) => ({ next: () => auth?.authorization(request), renew() {} })',
    },
  },
  { name: '`bearer`', without: { 'bearer.ts': 'export const bearer = (token) => token' } },
]

/** What the core weighs, and how much less each part would have it weigh by not being there, the heaviest first. */
export async function partSizes(): Promise<{ core: number; parts: { name: string; gzip: number }[] }> {
  const { gzip: core } = await sizeOf(CORE)
  const parts: { name: string; gzip: number }[] = []
  for (const { name, without } of PARTS)
    parts.push({ name, gzip: core - (await sizeOf(CORE, 'project', without)).gzip })
  return { core, parts: parts.sort((a, b) => b.gzip - a.gzip) }
}
