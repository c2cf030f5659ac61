import { operations } from 'ev-energy/operations'
import { useState } from 'preact/hooks'
import { Field } from '../parts/field.tsx'
import { at } from '../place.ts'
import { hrefOf } from '../route.ts'
import { docsOf } from './docs.ts'
import { Try } from './try.tsx'

type Operation = (typeof operations)[keyof typeof operations]

const table: Readonly<Record<string, Operation>> = operations

/** The operations of the API: what they need, where they are described, and a way to try them. */
export function Reference({ rest }: { readonly rest: string }) {
  const [text, setText] = useState('')
  const chosen = table[rest]
  const shown = Object.keys(table).filter((name) => name.toLowerCase().includes(text.toLowerCase()))
  return (
    <div class="page">
      <div class="head">
        <h1>API</h1>
        <a class="button" href={at('docs')}>
          Open the reference
        </a>
      </div>
      {chosen && <Try key={rest} name={rest} operation={chosen} />}
      <search>
        <Field label="Method or path">
          <input
            type="search"
            value={text}
            placeholder="/charging_sessions"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
      </search>
      {shown.length === 0 && (
        <p class="empty">
          No operation is called so. Clear the field to see all {Object.keys(table).length}.
        </p>
      )}
      <ul class="list operations">
        {shown.map((name) => (
          <li key={name} class="row">
            <a class="mono" href={hrefOf('api', name)} aria-current={name === rest ? 'true' : undefined}>
              {name}
            </a>
            <span class="quiet small mono">{table[name]?.scopes.join(' ')}</span>
            <a class="small" href={docsOf(name)} aria-label={`Reference of ${name}`}>
              Reference
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
