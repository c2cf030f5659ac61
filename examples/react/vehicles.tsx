import { useInfiniteQuery } from '@tanstack/react-query'
import type { Id } from 'ev-energy/ids'
import { Failure } from './failure.tsx'
import { vehiclesQuery } from './queries.ts'
import type { Session } from './session.ts'

/** The user's vehicles, page by page. */
export function Vehicles({ session, onChoose }: { session: Session; onChoose: (id: Id<'vhcl'>) => void }) {
  const { data, error, isPending, hasNextPage, fetchNextPage } = useInfiniteQuery(vehiclesQuery(session.ev))
  if (isPending) return <p>Loading…</p>
  if (error) return <Failure error={error} />
  const vehicles = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <h1>Vehicles</h1>
      <ul>
        {vehicles.map(({ id, description, trim, latest_status_log: log }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              {description ?? trim?.model?.name ?? id}
            </button>
            {` ${trim?.model?.make?.name ?? ''}, ${log?.state_of_charge_percentage ?? '?'} %`}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          More
        </button>
      )}
    </>
  )
}
