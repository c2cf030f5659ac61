import type { EvseChange } from '../devices/evse.ts'
import type { HomeBatteryChange, InverterChange } from '../devices/home-device.ts'
import type { Devices } from '../devices/index.ts'
import type { VehicleChange, VehicleDrive } from '../devices/vehicle.ts'
import type { FaultInput } from '../engine/faults/fault.ts'
import type { ApplicationInput } from '../engine/oauth/application.ts'
import type { WebhookFaultInput } from '../engine/webhooks/webhook-fault.ts'

/** A story that happens to a sandbox: how it starts, and what comes about when. Plain data, as a YAML file may hold it. */
export interface Scenario {
  /** In small letters, digits and hyphens. */
  readonly name: string
  /** A paragraph that says what it teaches. */
  readonly teaches: string
  /** How it is known that this happens: the API's documentation says so, or it is seen in the industry. */
  readonly provenance: { readonly documented: string } | { readonly plausible: string }
  readonly start: ScenarioStart
  /** What happens, in order. */
  readonly timeline: readonly Step[]
  /** What the API shows then. Tests perform them; the mock itself does not. */
  readonly observations?: readonly Observation[]
}

/** How a scenario starts: with a world that nothing was written to, at a time that stands still until somebody moves it. */
export interface ScenarioStart {
  /** RFC 3339. */
  readonly now: string
  /** Default: that of the sandbox. */
  readonly seed?: string
  /** Default: as many as there are. */
  readonly users?: number
}

/** Something that happens at a time, or once something else has. */
export type Step = Moment & Partial<Actions>

/** When: so long after the start, or after the next event of a type. */
export interface Moment {
  /** ISO 8601 duration from the start, as `PT1H30M`; no earlier than that of the step before. The time of that when left out. */
  readonly at?: string
  /** An event that has to come about after the step before. */
  readonly after?: 'charging_sub_session.created' | 'charging_sub_session.ended'
}

/** What happens. Several in one step happen in this order. */
export interface Actions {
  readonly clear_faults: true
  readonly application: ApplicationInput
  readonly vehicle: { readonly id: string } & VehicleChange
  readonly evse: { readonly id: string } & EvseChange
  readonly inverter: { readonly id: string } & InverterChange
  readonly home_battery: { readonly id: string } & HomeBatteryChange
  readonly unplug: { readonly vehicle: string }
  readonly drive: { readonly vehicle: string } & VehicleDrive
  readonly plug_in: { readonly vehicle: string; readonly evse?: string }
  readonly vehicle_error: { readonly id: string } & Parameters<Devices['failVehicle']>[1]
  readonly evse_error: { readonly id: string } & Parameters<Devices['failEvse']>[1]
  readonly fault: FaultInput
  readonly webhook_fault: WebhookFaultInput
}

/** A request, and what its answer shows. */
export interface Observation {
  /** When, as a duration from the start; the time of the observation before when left out. */
  readonly at?: string
  /**
   * Method and path below the base of the API, as `GET /vehicles`, or `POST /o/token` for the authorization server;
   * `{name}` stands for what was kept under a name, here, in forms and in tokens.
   */
  readonly request?: string
  readonly body?: unknown
  /** What is sent as a form, instead of JSON. */
  readonly form?: Readonly<Record<string, string>>
  /** Access token that is sent. Default: any. */
  readonly bearer?: string
  /** Instead of a request: a user signs in by the pages, and this is looked at: what `POST /o/token` then answers. */
  readonly sign_in?: { readonly client_id: string; readonly user: string }
  /** Default: 200; 0 for a connection that brings no answer. */
  readonly status?: number
  /** Which part of the body is looked at, as a JSON pointer (RFC 6901). Default: all of it. */
  readonly of?: string
  /** What it has; objects may have more. */
  readonly shows?: unknown
  /** Keeps parts of the body for later requests: names, and JSON pointers. */
  readonly keep?: Readonly<Record<string, string>>
  /** The same request is sent at the same moment by somebody else; whoever comes second gets this. */
  readonly rival?: Pick<Observation, 'status' | 'of' | 'shows'>
  /** Instead of a request: types of the webhooks that a receiver has got so far, in order. */
  readonly received?: readonly string[]
}
