import { useState } from 'preact/hooks'
import { authorization } from '../api.ts'
import { act } from '../notices.ts'
import { Field } from '../parts/field.tsx'
import { textOf } from '../parts/form.tsx'
import { Json } from '../parts/json.tsx'
import { at } from '../place.ts'
import { Status } from '../requests/status.tsx'
import { docsOf } from './docs.ts'

interface Operation {
  readonly method: string
  readonly path: string
  readonly scopes: readonly string[]
  readonly secured: boolean
  readonly user: 'required' | 'optional' | null
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Sends a request of an operation with a token that is good for it. */
export function Try({ name, operation }: { readonly name: string; readonly operation: Operation }) {
  const { method, path, scopes, secured, user } = operation
  const [answer, setAnswer] = useState<Answer>()
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter)
  const writes = method !== 'GET' && method !== 'DELETE'
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget as HTMLFormElement)
    void act(async () => setAnswer(await send(operation, values)))
  }
  return (
    <form class="panel" aria-label={`Try ${name}`} onSubmit={submit}>
      <h2 class="mono">{name}</h2>
      <p class="quiet">
        {secured
          ? `Needs a token with ${scopes.length === 0 ? 'any scope' : scopes.join(', ')}.`
          : 'Needs no token.'}{' '}
        <a href={docsOf(name)}>What it does</a>
      </p>
      <div class="fields">
        {names.map((parameter) => (
          <Field key={parameter} label={parameter}>
            <input name={`path:${parameter}`} required autocomplete="off" />
          </Field>
        ))}
        <Field label="Query">
          <input name="query" placeholder="page_size=5" autocomplete="off" />
        </Field>
        {user !== null && (
          <Field label={`EvEnergy-User, ${user}`}>
            <input name="user" placeholder="user01…" required={user === 'required'} autocomplete="off" />
          </Field>
        )}
      </div>
      {writes && (
        <Field label="Body, as JSON">
          <textarea name="body" spellcheck={false} />
        </Field>
      )}
      <div class="row">
        <button type="submit" class="primary">
          Send
        </button>
        {answer && <Status status={answer.status} />}
      </div>
      {answer && (answer.body === '' ? <p class="quiet">Without a body.</p> : <Json value={answer.body} />)}
    </form>
  )
}

async function send({ method, path, secured }: Operation, values: FormData): Promise<Answer> {
  const filled = path.replace(/\{(\w+)\}/g, (_, parameter: string) =>
    encodeURIComponent(textOf(values, `path:${parameter}`) ?? ''),
  )
  const query = textOf(values, 'query')
  const url = at(`v2${filled}`) + (query === undefined ? '' : `?${query.replace(/^\?/, '')}`)
  const body = textOf(values, 'body')
  const user = textOf(values, 'user')
  const response = await fetch(url, {
    method,
    headers: {
      ...(secured && { Authorization: await authorization(method, url) }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(user !== undefined && { 'EvEnergy-User': user }),
    },
    body: body ?? null,
  })
  return { status: response.status, body: parsed(await response.text()) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
