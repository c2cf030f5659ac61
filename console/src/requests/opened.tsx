import { useState } from 'preact/hooks'
import { dateAndTime } from '../moments.ts'
import { Button } from '../parts/button.tsx'
import { Copy } from '../parts/copy.tsx'
import { Json } from '../parts/json.tsx'
import { docsOf } from '../reference/docs.ts'
import { isWhole, repeat, searchOf } from './again.ts'
import { clientCodeOf, curlOf } from './code.ts'
import type { LoggedRequest } from './log.ts'
import { marksOf } from './marks.ts'
import { Status } from './status.tsx'

/** One request: what was asked, what was answered, and what to do about it. */
export function Opened({ request }: { readonly request: LoggedRequest }) {
  const { method, path, status, operation, time, duration_ms, actor, response } = request
  const [again, setAgain] = useState<number>()
  const code = clientCodeOf(request)
  const whole = isWhole(request)
  const marks = marksOf(request)
  return (
    <section class="panel" aria-label={`Request ${request.id}`}>
      <div class="row">
        <Status status={status} />
        <h2 class="mono">
          {method} {path}
          {searchOf(request)}
        </h2>
      </div>
      {marks.length > 0 && (
        <div class="failure">
          <h3>Breaks the document</h3>
          <ul>
            {marks.map(({ place, message }) => (
              <li key={place}>
                <code>{place}</code>: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl>
        <dt>Operation</dt>
        <dd>{operation === null ? 'None of the API' : <a href={docsOf(operation)}>{operation}</a>}</dd>
        <dt>At</dt>
        <dd>
          {dateAndTime(time)}, in {duration_ms} ms
        </dd>
        <dt>For</dt>
        <dd class="mono">
          {actor === null ? 'nobody' : [actor.application, actor.user].filter(Boolean).join(', ')}
        </dd>
      </dl>
      <div class="row">
        <Copy text={curlOf(request)} label="Copy as curl">
          Copy as curl
        </Copy>
        {code !== undefined && (
          <Copy text={code} label="Copy as client code">
            Copy as client code
          </Copy>
        )}
        <Button
          disabled={!whole}
          does={async () => setAgain((await repeat(request)).status)}
          done="The request was sent again; it is at the top of the list."
        >
          Repeat
        </Button>
        {again !== undefined && (
          <span>
            Answered again: <Status status={again} />
          </span>
        )}
        {!whole && (
          <span class="quiet small">It cannot be repeated, as a part of its body was not kept.</span>
        )}
      </div>
      <Said title="Request" headers={request.headers} body={request.body} cut={request.body_cut} />
      {response && (
        <Said title="Answer" headers={response.headers} body={response.body} cut={response.body_cut} />
      )}
    </section>
  )
}

interface SaidProperties {
  readonly title: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly cut: boolean
}

function Said({ title, headers, body, cut }: SaidProperties) {
  return (
    <>
      <h3>{title}</h3>
      <details>
        <summary>{Object.keys(headers).length} headers</summary>
        <dl class="mono">
          {Object.entries(headers).map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      </details>
      {body === null || body === undefined ? (
        <p class="quiet">No body that is text.</p>
      ) : (
        <Json value={body} />
      )}
      {cut && <p class="quiet small">The body goes on; this is how it begins.</p>}
    </>
  )
}
