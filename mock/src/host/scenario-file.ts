import { existsSync, readFileSync } from 'node:fs'
import { scenarios } from '../scenarios/library/index.ts'
import { parseScenario } from '../scenarios/parse.ts'
import type { Scenario } from '../scenarios/scenario.ts'

/**
 * The scenario that somebody named on the command line: one that comes with the mock, or a file.
 *
 * @throws {Error} where it is neither, and for a file that is none; the message says where in it
 */
export function readScenario(nameOrFile: string): Scenario {
  if (existsSync(nameOrFile)) return parseScenario(readFileSync(nameOrFile, 'utf8'), nameOrFile)
  if (/[./\\]/.test(nameOrFile)) throw new Error(`There is no file ${nameOrFile} for --scenario.`)
  const found = scenarios.find(({ name }) => name === nameOrFile)
  if (found) return found
  const names = scenarios.map(({ name }) => name).join(', ')
  throw new Error(`--scenario must be a file or one of ${names}, not "${nameOrFile}".`)
}
