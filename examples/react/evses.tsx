/** A list of EVSEs and one of them in detail, with TanStack Query. */
import { QueryClient, QueryClientProvider, queryOptions, useQuery } from '@tanstack/react-query'
import { ProblemError, unwrap } from 'ev-energy'
import type { Id } from 'ev-energy/ids'
import { useState } from 'react'
import { api, ev } from './api.ts'

// What is worth repeating the client has repeated already.
export const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <EvseList />
    </QueryClientProvider>
  )
}

function EvseList() {
  const [chosen, choose] = useState<Id<'evse'>>()
  const { data, error, isPending } = api.useQuery('get', '/evses', { params: { query: { page_size: 10 } } })

  if (isPending) return <p>Loading…</p>
  // A problem document (RFC 9457): https://www.rfc-editor.org/rfc/rfc9457
  if (error) return <p role="alert">{`${error.title} ${error.detail}`}</p>
  return (
    <>
      <ul>
        {data.map(({ id, cpid }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              {cpid ?? id}
            </button>
          </li>
        ))}
      </ul>
      {chosen && <EvseDetails evse_id={chosen} />}
    </>
  )
}

/** The client's own call, for its types: what is named in `expand` is an object, not a URL. */
const evseQuery = (evse_id: Id<'evse'>) =>
  queryOptions({
    queryKey: ['evses', evse_id],
    queryFn: ({ signal }) =>
      unwrap(
        ev.GET('/evses/{evse_id}', {
          params: { path: { evse_id }, query: { expand: ['model.make'] } },
          signal,
        }),
      ),
  })

function EvseDetails({ evse_id }: { evse_id: Id<'evse'> }) {
  const { data, error, isPending } = useQuery(evseQuery(evse_id))
  const reconnect = api.useMutation('post', '/evses/{evse_id}/reconnect')

  if (isPending) return <p>Loading…</p>
  if (error) return <p role="alert">{error instanceof ProblemError ? error.problem.detail : 'No answer'}</p>
  return (
    <section>
      <h2>{data.model?.make?.name}</h2>
      <button
        type="button"
        disabled={reconnect.isPending}
        onClick={() => reconnect.mutate({ params: { path: { evse_id } } })}
      >
        {reconnect.isSuccess ? 'Reconnected' : 'Reconnect'}
      </button>
      {reconnect.error && <p role="alert">{reconnect.error.detail}</p>}
    </section>
  )
}
