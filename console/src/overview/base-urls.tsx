import { useState } from 'preact/hooks'
import { credentials } from '../api.ts'
import { useLoaded } from '../load.ts'
import { Copy } from '../parts/copy.tsx'
import { at } from '../place.ts'

const FORMS = ['curl', 'Client', '.env'] as const
type Form = (typeof FORMS)[number]

/** Where programs find the sandbox, in the words of what they are written in. */
export function BaseUrls() {
  const [form, setForm] = useState<Form>('curl')
  const { data: found } = useLoaded('credentials', credentials)
  const texts: Readonly<Record<Form, string>> = {
    curl: `curl -H 'Authorization: Bearer any' '${at('v2/vehicles')}'`,
    Client: `import { bearer, createClient } from 'ev-energy'

const ev = createClient({ baseUrl: '${at('v2')}', auth: bearer('any') })
const { data } = await ev.GET('/vehicles')`,
    '.env': [
      `EV_ENERGY_BASE_URL=${at('v2')}`,
      `EV_ENERGY_ORIGIN=${at('.').replace(/\/$/, '')}`,
      ...(found ? [`EV_ENERGY_CLIENT_ID=${found.clientId}`, `EV_ENERGY_SECRET=${found.clientSecret}`] : []),
    ].join('\n'),
  }
  return (
    <section class="panel" aria-labelledby="base-urls">
      <div class="row spread">
        <h2 id="base-urls">Reach it</h2>
        <div class="row">
          {FORMS.map((one) => (
            <button type="button" key={one} aria-pressed={one === form} onClick={() => setForm(one)}>
              {one}
            </button>
          ))}
          <Copy text={texts[form]} label={`Copy for ${form}`} />
        </div>
      </div>
      <dl class="addresses">
        {PLACES.map(([name, path]) => (
          <>
            <dt>{name}</dt>
            <dd>
              <code>{at(path)}</code>
              <Copy text={at(path)} label={`Copy the address of ${name}`} />
            </dd>
          </>
        ))}
      </dl>
      <pre>
        <code>{texts[form]}</code>
      </pre>
    </section>
  )
}

const PLACES = [
  ['Sandbox', 'v2'],
  ['Examples', '_mock/ev.energy-api-v2'],
  ['OAuth', 'o'],
  ['Control', '_control'],
] as const
