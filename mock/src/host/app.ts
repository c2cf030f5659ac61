import type { ControlAccess } from '../control/origin.ts'
import { snapshotFolder } from '../control/snapshot-folder.ts'
import { exampleBehaviour } from '../examples/behaviour.ts'
import type { ApiDocument } from '../http/document.ts'
import { type App, type AppOptions, assemble, type Host } from './assemble.ts'
import { createConsole } from './console.ts'
import type { InProcessMock } from './in-process.ts'
import { ownDocument } from './own-document.ts'
import { referenceAnswer } from './reference.ts'
import { createBoundaryThread } from './threads/boundary-thread.ts'

/** What {@link createMock} can be told. */
export interface MockOptions extends AppOptions {
  /** Another OpenAPI 3.1 document to serve, with local references only. Default: the ev.energy API. */
  readonly document?: object
  /** Folder for snapshots that are kept as files. Default: none, and files are refused. */
  readonly snapshots?: string
  /** Whether `/` shows the console to the browsers of this machine. Default: true. */
  readonly console?: boolean
}

/**
 * Makes a mock to call from the same process, as a `fetch` in tests. Mocks know nothing of each other.
 *
 * @throws {RangeError} for an option out of range
 * @example
 * const mock = createMock({ seed: 'my-app' })
 * const ev = createClient({ auth: bearer('any'), fetch: mock.fetch })
 * mock.reset()
 */
export function createMock(options: MockOptions = {}): InProcessMock {
  return createApp(options).mock
}

/**
 * Who may use the control API, and where worlds are kept.
 *
 * @internal
 */
export type HostAccess = ControlAccess & Pick<Host, 'held' | 'keep'>

/**
 * Puts a mock together with what Node has for it.
 *
 * @internal
 */
export function createApp(options: MockOptions, access: HostAccess = {}): App {
  const thread = createBoundaryThread()
  const { snapshots } = options
  // A copy, as it may change after this.
  const document = options.document && (JSON.parse(JSON.stringify(options.document)) as ApiDocument)
  const examples = exampleBehaviour(() => document ?? ownDocument())
  return assemble(options, {
    ...access,
    boundaries: thread.boundaries,
    examples: examples.respond,
    mock: { behaviour: examples, document: () => document ?? ownDocument() },
    reference: referenceAnswer,
    close: thread.close,
    ...(options.console !== false && { console: createConsole(access) }),
    ...(snapshots !== undefined && { snapshots: snapshotFolder(snapshots) }),
    ...(document && { document, validator: examples.validator }),
  })
}
