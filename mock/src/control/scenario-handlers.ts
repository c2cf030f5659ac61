import { scenarios } from '../scenarios/library/index.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { type ControlHandlers, notFound } from './handler.ts'
import { done, json } from './response.ts'

export const scenarioHandlers: ControlHandlers = {
  listScenarios: () => json(200, scenarios),
  startScenario({ sandbox, body }) {
    const { name, scenario } = body as { readonly name?: string; readonly scenario?: Scenario }
    return json(201, sandbox.scenarios.start(scenario ?? name ?? ''))
  },
  getRun({ sandbox }) {
    const run = sandbox.scenarios.current()
    if (run) return json(200, run)
    throw notFound('No scenario was started in this world since the start or the last reset.')
  },
  deleteRun({ sandbox }) {
    if (sandbox.scenarios.end()) return done
    throw notFound('No scenario was started in this world.')
  },
  controlRun({ sandbox, params: { act = '' } }) {
    return json(200, sandbox.scenarios[act as Act]())
  },
}

/** The document allows no others. */
type Act = 'pause' | 'resume' | 'step' | 'finish'
