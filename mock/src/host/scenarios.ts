export { findScenario, scenarios } from '../scenarios/library/index.ts'
export { parseScenario } from '../scenarios/parse.ts'
export type { Run, Scenarios } from '../scenarios/run.ts'
export type { Observation, Scenario, ScenarioStart, Step } from '../scenarios/scenario.ts'
