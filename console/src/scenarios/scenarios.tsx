import { forgetClient } from '../api.ts'
import { control, Refusal, type Schemas, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { Button } from '../parts/button.tsx'
import { Show } from '../parts/loaded.tsx'
import { Run } from './run.tsx'

/** Stories that the sandbox can play, and the one that it plays. */
export function Scenarios() {
  const read = useLoaded('scenarios', async (signal) => {
    const [scenarios, run] = await Promise.all([told(control.GET('/scenarios', { signal })), present(signal)])
    return { scenarios, run }
  })
  return (
    <div class="page">
      <h1>Scenarios</h1>
      <p class="lead">
        Stories of what happens to drivers and devices, step by step. Starting one starts the sandbox over, at
        its time; whoever moves the clock brings about what happens.
      </p>
      <Show of={read}>
        {({ scenarios, run }) => (
          <>
            {run ? (
              <Run run={run} scenario={scenarios.find(({ name }) => name === run.scenario)} />
            ) : (
              <p class="empty">None is played. Start one below.</p>
            )}
            <ul class="cards">
              {scenarios.map((scenario) => (
                <Item key={scenario.name} scenario={scenario} />
              ))}
            </ul>
          </>
        )}
      </Show>
    </div>
  )
}

/** The scenario that was started; undefined where none was. */
async function present(signal: AbortSignal): Promise<Schemas['ScenarioRun'] | undefined> {
  try {
    return await told(control.GET('/scenario', { signal }))
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return undefined
    throw error
  }
}

function Item({
  scenario: { name, teaches, provenance, timeline },
}: {
  readonly scenario: Schemas['Scenario']
}) {
  const start = async () => {
    await told(control.POST('/scenarios', { body: { name } }))
    forgetClient()
  }
  return (
    <li class="panel">
      <div class="row spread">
        <h2>{name}</h2>
        <span class="badge">{provenance.documented === undefined ? 'plausible' : 'documented'}</span>
      </div>
      <p>{teaches}</p>
      <p class="quiet small">{provenance.documented ?? provenance.plausible}</p>
      <div class="row">
        <Button does={start} done={`${name} has begun.`} label={`Start ${name}`}>
          Start
        </Button>
        <span class="quiet small">
          {timeline.length} {timeline.length === 1 ? 'step' : 'steps'}
        </span>
      </div>
    </li>
  )
}
