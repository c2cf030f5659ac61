import { invalid } from '../../engine/reading/body.ts'
import type { Call } from '../../engine/reading/call.ts'
import { pathAt } from '../../engine/world/url.ts'
import { PROBLEM_TYPES, Rejection } from '../../http/problem.ts'
import type { Finding } from './findings.ts'

/**
 * Checks the names and boundaries of regions that are about to be created.
 *
 * @param field the one of the body that names the regions at fault
 * @throws {Rejection} 422
 */
export function refuseInvalid(
  call: Pick<Call, 'operation'>,
  field: string,
  findings: readonly Finding[],
): void {
  const wrong = findings
    .flatMap(({ faults }) => faults)
    .flatMap(([fault, problem]) => (fault === 'INVALID' ? [problem] : []))
  if (wrong.length > 0) throw invalid(call, { [field]: [...new Set(wrong)] })
  const broken = findings.find(({ problem }) => problem !== undefined)
  if (broken)
    throw new Rejection({
      type: `${PROBLEM_TYPES}invalid-geometry/`,
      status: 422,
      title: 'Invalid geometry',
      detail: `Region ${broken.name}: ${broken.problem}`,
    })
}

/**
 * Checks that the names of regions that are about to be created are free.
 *
 * @throws {Rejection} 409
 */
export function refuseTaken(call: Pick<Call, 'base'>, findings: readonly Finding[]): void {
  const taken = findings.filter(({ existing }) => existing !== undefined)
  if (taken.length === 0) return
  const names = taken.map(({ name }) => name)
  throw new Rejection({
    type: `${PROBLEM_TYPES}region-name-conflict/`,
    status: 409,
    title: 'Region name conflict',
    detail:
      names.length === 1
        ? `A region named ${names[0]} already exists.`
        : `Regions named ${names.join(', ')} already exist.`,
    members: {
      conflicts: taken.map(({ name, existing }) => ({ name, existing_region: address(call, existing) })),
    },
  })
}

/** The problem of a group whose name another one has. */
export function groupConflict(call: Pick<Call, 'base'>, name: string, existing: string): Rejection {
  return new Rejection({
    type: `${PROBLEM_TYPES}region-group-name-conflict/`,
    status: 409,
    title: 'Region group name conflict',
    detail: `A region group named ${name} already exists.`,
    members: { existing_region_group: address(call, existing) },
  })
}

/** A URL for a problem, whose members are not filled in later as those of resources are. */
const address = ({ base }: Pick<Call, 'base'>, url: string | undefined) => base + (pathAt(url) ?? '')
