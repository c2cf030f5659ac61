import { useEffect, useMemo, useState } from 'preact/hooks'
import { Check, Field } from '../parts/field.tsx'
import { ALL, type Filter, narrowed } from './filter.ts'
import { RequestList } from './list.tsx'
import { follow, forgetRequests, live, MOST, requests } from './log.ts'
import { Opened } from './opened.tsx'

const FACES = ['sandbox', 'mock', 'oauth', 'onboarding', 'uploads', 'other']

/** What the mock is asked, as it is asked. */
export function Requests({ rest }: { readonly rest: string }) {
  useEffect(() => {
    const stop = new AbortController()
    void follow(stop.signal)
    return () => stop.abort()
  }, [])
  const [filter, setFilter] = useState<Filter>(ALL)
  const all = requests.value
  const shown = useMemo(() => narrowed(all, filter), [all, filter])
  const id = rest === '' ? undefined : Number(rest)
  const opened = id === undefined ? undefined : all.find((request) => request.id === id)
  const set = (change: Partial<Filter>) => setFilter({ ...filter, ...change })
  return (
    <div class="page">
      <div class="head">
        <h1>Requests</h1>
        <div class="row">
          <span class={live.value ? 'badge good' : 'badge warn'} role="status">
            {live.value ? 'live' : 'connecting'}
          </span>
          <span class="quiet">
            {shown.length} of {all.length}
            {all.length === MOST && ', the latest'}
          </span>
          <button type="button" onClick={forgetRequests}>
            Clear the list
          </button>
        </div>
      </div>
      <search class="fields">
        <Field label="Face">
          <select value={filter.face} onChange={({ currentTarget }) => set({ face: currentTarget.value })}>
            <option value="">all</option>
            {FACES.map((face) => (
              <option key={face}>{face}</option>
            ))}
          </select>
        </Field>
        <Field label="Status">
          <select
            value={filter.status}
            onChange={({ currentTarget }) => set({ status: currentTarget.value })}
          >
            <option value="">all</option>
            {['2', '3', '4', '5'].map((first) => (
              <option key={first} value={first}>
                {first}xx
              </option>
            ))}
          </select>
        </Field>
        <Field label="Operation or path">
          <input
            type="search"
            value={filter.text}
            placeholder="/vehicles"
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        </Field>
        <Check label="Only what breaks the document">
          <input
            type="checkbox"
            checked={filter.marked}
            onChange={({ currentTarget }) => set({ marked: currentTarget.checked })}
          />
        </Check>
      </search>
      <div class={opened ? 'split' : undefined}>
        {shown.length === 0 ? (
          <p class="empty">
            {all.length === 0
              ? 'Nothing was asked yet. Send a request to one of the base URLs of the overview; it shows up here at once.'
              : 'No request is like this. Widen the filters.'}
          </p>
        ) : (
          <RequestList requests={shown} opened={id} />
        )}
        {opened && <Opened request={opened} key={opened.id} />}
      </div>
      {id !== undefined && !opened && all.length > 0 && (
        <p class="quiet">The request {rest} is no longer kept, or has yet to come.</p>
      )}
    </div>
  )
}
