import type { ResourceChange } from './history.ts'
import type { MockWorld } from './in-process.ts'
import type { MatcherState } from './matcher-state.ts'

/** A change that a test expects. Objects may have more than what is given; asymmetric matchers work anywhere. */
export interface ExpectedChange {
  /** Path as `/v2/vehicles/vhcl01…`, with `*` for any one segment. */
  readonly path?: string
  readonly kind?: ResourceChange['kind']
  readonly before?: object | null
  readonly after?: object | null
  /** Name of a checkpoint; the start or the last reset when left out. */
  readonly since?: string
}

/** As many changes as are listed where one is missing. */
const MOST_LISTED = 20

/** See `RequestMatchers`. */
export function toHaveChanged(
  this: MatcherState,
  mock: Pick<MockWorld, 'changes'>,
  expected: ExpectedChange,
) {
  const { since, path, ...parts } = expected
  const changes = mock.changes(since)
  const said = Object.entries(parts).filter(([, value]) => value !== undefined)
  const testers = [...this.customTesters, this.utils.iterableEquality, this.utils.subsetEquality]
  const isThere = (change: ResourceChange) => path === undefined || patternOf(path).test(change.path)
  const fits = (change: ResourceChange) =>
    isThere(change) &&
    said.every(([part, value]) =>
      this.equals(change[part as keyof ResourceChange], value, testers as never[]),
    )
  const near = changes.filter(isThere).at(-1)
  return {
    pass: changes.some(fits),
    message: () =>
      [
        `expected the mock ${this.isNot ? 'not ' : ''}to have changed: ${this.utils.stringify(expected)}`,
        `What changed${since === undefined ? '' : ` since ${since}`}, the latest of ${changes.length}:`,
        ...changes.slice(-MOST_LISTED).map((change) => `  ${change.kind} ${change.path}`),
        ...(near && said.length > 0 && !this.isNot
          ? [
              this.utils.diff(
                Object.fromEntries(said),
                Object.fromEntries(said.map(([part]) => [part, near[part as keyof ResourceChange]])),
              ) ?? '',
            ]
          : []),
      ].join('\n'),
  }
}

function patternOf(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
