import { control, type Schemas, told } from '../control.ts'
import { dateAndTime } from '../moments.ts'
import { Button } from '../parts/button.tsx'

interface Properties {
  readonly run: Schemas['ScenarioRun']
  /** What is played; undefined for one that is not in the list. */
  readonly scenario: Schemas['Scenario'] | undefined
}

const KINDS = { running: 'good', paused: 'warn', done: '', failed: 'bad' } as const

/** How far a scenario has come, on its timeline. */
export function Run({ run, scenario }: Properties) {
  const { status, step, steps, next_at, error } = run
  const act = (act: 'pause' | 'resume' | 'step' | 'finish') =>
    told(control.POST('/scenario/{act}', { params: { path: { act } } }))
  const ended = status === 'done'
  return (
    <section class="panel" aria-labelledby="run">
      <div class="row spread">
        <h2 id="run">{run.scenario}</h2>
        <span class={`badge ${KINDS[status]}`}>{status}</span>
      </div>
      <p class="quiet">
        {step} of {steps} steps are done.
        {next_at !== null && ` The next is due on ${dateAndTime(next_at)}.`}
      </p>
      {error !== null && <p class="failure">{error}</p>}
      <ol class="timeline">
        {scenario?.timeline.map((entry, index) => {
          const { at, after, ...what } = entry
          return (
            <li
              key={index}
              class={index < step ? 'done' : undefined}
              aria-current={index === step ? 'step' : undefined}
            >
              <span class="quiet small">{at ?? (after === undefined ? 'then' : `after ${after}`)}</span>{' '}
              <code>{JSON.stringify(what)}</code>
            </li>
          )
        })}
      </ol>
      <div class="row">
        <Button does={() => act('step')} disabled={ended} kind="primary">
          Step
        </Button>
        <Button
          does={() => act(status === 'paused' ? 'resume' : 'pause')}
          disabled={ended}
          label={`${status === 'paused' ? 'Resume' : 'Pause'} ${run.scenario}`}
        >
          {status === 'paused' ? 'Resume' : 'Pause'}
        </Button>
        <Button does={() => act('finish')} disabled={ended}>
          Finish
        </Button>
        <Button
          does={() => told(control.DELETE('/scenario'))}
          done="The sandbox stays as it is."
          kind="danger"
        >
          End
        </Button>
      </div>
    </section>
  )
}
