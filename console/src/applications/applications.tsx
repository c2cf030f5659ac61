import { forgetClient } from '../api.ts'
import { control, type Schemas, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { Button } from '../parts/button.tsx'
import { Check, Field } from '../parts/field.tsx'
import { Form, textOf } from '../parts/form.tsx'
import { Show } from '../parts/loaded.tsx'
import { Secret } from '../parts/secret.tsx'

const GRANTS = ['authorization_code', 'client_credentials'] as const

/** Who may ask for tokens. */
export function Applications() {
  const read = useLoaded('applications', (signal) => told(control.GET('/applications', { signal })))
  return (
    <div class="page">
      <h1>Applications</h1>
      <p class="lead">
        OAuth applications that may ask the sandbox for tokens, as themselves or for users who log in.
      </p>
      <Show of={read}>
        {(applications) => (
          <>
            {applications.length === 0 && (
              <p class="empty">There is none, so nobody gets a token. Register one below.</p>
            )}
            <ul class="cards">
              {applications.map((application) => (
                <ApplicationItem key={application.client_id} application={application} />
              ))}
            </ul>
            <Form
              label="Register an application"
              submit="Register"
              does={register}
              done="The application is registered."
            >
              <div class="fields">
                <Field label="Client id">
                  <input name="client_id" required pattern="[!-~]+" autocomplete="off" />
                </Field>
                <Field label="Client secret; none for an app with PKCE">
                  <input name="client_secret" pattern="[!-~]+" autocomplete="off" />
                </Field>
                <Field label="Name, for the consent page">
                  <input name="name" autocomplete="off" />
                </Field>
                <Field label="Redirect URIs, with spaces between them">
                  <input name="redirect_uris" placeholder="http://localhost:3000/*" autocomplete="off" />
                </Field>
              </div>
              <fieldset class="row">
                <legend>Grants</legend>
                {GRANTS.map((grant) => (
                  <Check key={grant} label={grant}>
                    <input type="checkbox" name="grants" value={grant} defaultChecked />
                  </Check>
                ))}
              </fieldset>
            </Form>
          </>
        )}
      </Show>
    </div>
  )
}

function ApplicationItem({ application }: { readonly application: Schemas['Application'] }) {
  const { client_id, client_secret, name, grants, redirect_uris, scopes } = application
  return (
    <li class="panel">
      <h2>{name}</h2>
      <dl>
        <dt>Client id</dt>
        <dd class="mono">{client_id}</dd>
        <dt>Secret</dt>
        <dd>{client_secret === null ? 'none' : <Secret text={client_secret} of={name} />}</dd>
        <dt>Grants</dt>
        <dd>{grants?.join(', ')}</dd>
      </dl>
      <details>
        <summary>{redirect_uris.length} redirect URIs</summary>
        <ul class="mono">
          {redirect_uris.map((uri) => (
            <li key={uri}>{uri}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{scopes.length} scopes</summary>
        <p class="mono">{scopes.join(' ')}</p>
      </details>
      <div>
        <Button
          does={() => remove(client_id)}
          done={`${name} gets no tokens any more.`}
          label={`Remove ${name}`}
          kind="danger"
        >
          Remove
        </Button>
      </div>
    </li>
  )
}

async function remove(client_id: string): Promise<void> {
  await told(control.DELETE('/applications/{client_id}', { params: { path: { client_id } } }))
  forgetClient()
}

async function register(values: FormData): Promise<void> {
  const client_secret = textOf(values, 'client_secret')
  const name = textOf(values, 'name')
  const body: Schemas['ApplicationInput'] = {
    client_id: textOf(values, 'client_id') ?? '',
    client_secret: client_secret ?? null,
    grants: GRANTS.filter((grant) => values.getAll('grants').includes(grant)),
    redirect_uris: (textOf(values, 'redirect_uris') ?? '').split(/\s+/).filter((uri) => uri !== ''),
    ...(name !== undefined && { name }),
  }
  await told(control.POST('/applications', { body }))
  forgetClient()
}
