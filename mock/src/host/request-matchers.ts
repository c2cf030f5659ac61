import type { RequestFilter } from '../engine/requests/filter.ts'
import type { LoggedRequest } from '../engine/requests/shown.ts'
import type { InProcessMock } from './in-process.ts'
import type { MatcherState } from './matcher-state.ts'

/** A request that a test expects. Objects may have more than what is given; asymmetric matchers work anywhere. */
export interface ExpectedRequest extends Omit<RequestFilter, 'limit'> {
  /** Query parameters; numbers are sent as text. */
  readonly query?: object
  /** Headers, by name in lower case. */
  readonly headers?: object
  readonly body?: unknown
  readonly response?: object
}

type Received = Pick<InProcessMock, 'requests'>

/** See {@link RequestMatchers}. */
export function toHaveReceived(this: MatcherState, mock: Received, expected: ExpectedRequest) {
  const { found, message } = look(this, mock, expected)
  return { pass: found > 0, message: () => message('at least once') }
}

/** See {@link RequestMatchers}. */
export function toHaveReceivedTimes(
  this: MatcherState,
  mock: Received,
  times: number,
  expected: ExpectedRequest,
) {
  const { found, message } = look(this, mock, expected)
  return { pass: found === times, message: () => message(`${times} times`) }
}

function look(state: MatcherState, mock: Received, expected: ExpectedRequest) {
  const { query, headers, body, response, ...filter } = expected
  const said = Object.entries({ query, headers, body, response }).filter(([, value]) => value !== undefined)
  const candidates = mock.requests(filter)
  const testers = [...state.customTesters, state.utils.iterableEquality, state.utils.subsetEquality]
  const fits = (request: LoggedRequest) =>
    said.every(([part, value]) =>
      state.equals(request[part as keyof LoggedRequest], value, testers as never[]),
    )
  const found = candidates.filter(fits).length
  return { found, message }

  function message(often: string): string {
    const near = found === 0 ? candidates.at(-1) : undefined
    const parts = near && Object.fromEntries(said.map(([part]) => [part, near[part as keyof LoggedRequest]]))
    return [
      `expected the mock ${state.isNot ? 'not ' : ''}to have received ${often}: ${state.utils.stringify(expected)}`,
      `It did so ${found} times. The latest of all that it received:`,
      ...mock.requests({ limit: 10 }).map(lineOf),
      ...(near?.body_cut ? ['The body of the nearest is too long to be kept whole.'] : []),
      ...(parts ? [state.utils.diff(Object.fromEntries(said), parts) ?? ''] : []),
    ].join('\n')
  }
}

function lineOf({ method, path, query, status }: LoggedRequest): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
  return `  ${method} ${path}${search.size > 0 ? `?${search}` : ''} ${status ?? 'given up'}`
}
