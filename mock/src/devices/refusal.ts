import { Rejection } from '../http/problem.ts'

/** For a device that does not exist. */
export function missing(kind: string, id: string): Rejection {
  return new Rejection({ status: 404, title: 'Not found', detail: `There is no ${kind} ${id}.` })
}

/** For what cannot follow on how a device is. */
export function conflict(detail: string): Rejection {
  return new Rejection({ status: 409, title: 'Conflict', detail })
}
