import { Rejection } from '../../http/problem.ts'
import type { Part } from '../part.ts'
import { type Application, readApplication } from './application.ts'

/** The OAuth applications that the sandbox knows, by client id. */
export interface Applications extends Part<readonly Application[]> {
  list(): readonly Application[]
  find(clientId: string): Application | undefined
  /**
   * Adds an application, or replaces the one with its client id.
   *
   * @param application as {@link readApplication} takes it
   * @throws {Rejection} 400, naming every member at fault
   */
  put(application: unknown): Application
  /** @returns whether there was one; its tokens are of no use from now on */
  remove(clientId: string): boolean
}

/**
 * @param initial those to start with
 * @param scopes all that there are
 */
export function createApplications(initial: readonly Application[], scopes: readonly string[]): Applications {
  const start = byClientId(initial.map((application) => readApplication(application, scopes)))
  let applications = new Map(start)
  return {
    list: () => [...applications.values()],
    find: (clientId) => applications.get(clientId),
    put(value) {
      const application = readApplication(value, scopes)
      applications.set(application.client_id, application)
      return application
    },
    remove: (clientId) => applications.delete(clientId),
    save: () => [...applications.values()],
    check(state) {
      for (const application of state) {
        try {
          readApplication(application, scopes)
        } catch (error) {
          if (!(error instanceof Rejection)) throw error
          throw new TypeError(`The application ${application.client_id} is none: ${error.message}`, {
            cause: error,
          })
        }
      }
    },
    load(state) {
      applications = byClientId(state.map((application) => readApplication(application, scopes)))
    },
    reset() {
      applications = new Map(start)
    },
  }
}

function byClientId(applications: readonly Application[]): Map<string, Application> {
  return new Map(applications.map((application) => [application.client_id, application]))
}
