import type { Scenario } from '../scenario.ts'
import { CAR, CHARGER, NOON, OTHER_CAR, OTHER_CHARGER } from './cast.ts'

const car = `GET /vehicles/${CAR}`

/** What happens to the connections of cars and chargers. */
export const connections: readonly Scenario[] = [
  {
    name: 'asleep',
    teaches:
      'A parked car sleeps and cannot be woken. Its status log grows old without any error of the API itself; only its error logs tell why. Show how old a level is, and do not ask more often.',
    provenance: {
      plausible:
        'Vehicle APIs let cars sleep to spare their small battery, and limit how often they are woken.',
    },
    start: { now: NOON },
    timeline: [{ at: 'PT10M', vehicle: { id: CAR, connection: 'asleep' } }],
    observations: [
      { at: 'PT6H', request: `${car}`, shows: { integrated: 'ACTIVE' } },
      {
        request: `GET /vehicles/${CAR}/status_logs?sampled_at__gte=2026-10-14T12:11:00Z`,
        shows: [],
      },
      {
        request: `GET /vehicles/${CAR}/error_logs?page_size=1`,
        of: '/0',
        shows: { error_code: 'VEHICLE_ASLEEP', status_code: 503 },
      },
    ],
  },
  {
    name: 'stale-level',
    teaches:
      'The provider goes on reporting, with new times, what the car said hours ago. The level seems to stand still while the car charges; only the charging session knows better.',
    provenance: {
      plausible: 'Telematics services cache, and put the time of the answer on what they cached.',
    },
    start: { now: NOON },
    timeline: [
      { at: 'PT5M', vehicle: { id: CAR, state_of_charge_percentage: 40 }, plug_in: { vehicle: CAR } },
      { at: 'PT10M', vehicle: { id: CAR, telemetry: 'stale' } },
    ],
    observations: [
      {
        at: 'PT20H',
        request: `GET /vehicles/${CAR}/state_of_charge`,
        shows: { state_of_charge_percentage: 40, source: 'CONNECTED' },
      },
      {
        request: `GET /vehicles/${CAR}/status_logs?page_size=1`,
        of: '/0',
        shows: { is_charging: false, state_of_charge_percentage: 40 },
      },
      { request: `GET /charging_sessions?page_size=1`, of: '/0', shows: { vehicle: `/v2/vehicles/${CAR}` } },
    ],
  },
  {
    name: 'provider-outage',
    teaches:
      'The provider of the cars is down for three hours. Cars are not disconnected, nobody has to sign in again; their logs have a gap, and go on afterwards.',
    provenance: { plausible: 'Every telematics provider has outages; its status page tells of them.' },
    start: { now: NOON },
    timeline: [
      { at: 'PT1H', vehicle: { id: CAR, connection: 'offline' } },
      { vehicle: { id: OTHER_CAR, connection: 'offline' } },
      { at: 'PT4H', vehicle: { id: CAR, connection: 'online' } },
      { vehicle: { id: OTHER_CAR, connection: 'online' } },
    ],
    observations: [
      { at: 'PT3H', request: car, shows: { integrated: 'ACTIVE' } },
      {
        request: `GET /vehicles/${CAR}/error_logs?page_size=1`,
        of: '/0',
        shows: { error_code: 'REQUEST_TIMEOUT', status_code: 408 },
      },
      {
        at: 'PT5H',
        request: `GET /vehicles/${CAR}/status_logs?sampled_at__gte=2026-10-14T13:00:01Z&sampled_at__lte=2026-10-14T15:59:59Z`,
        shows: [],
      },
    ],
  },
  {
    name: 'login-revoked',
    teaches:
      'A user changes the password at the car maker. The car becomes INACTIVE and its user is told to reconnect it; once they have signed in again, it is ACTIVE and the notification is resolved.',
    provenance: {
      documented:
        'Vehicle.integrated, and the example of a notification: a changed password ends the connection.',
    },
    start: { now: NOON },
    timeline: [
      { at: 'PT1H', vehicle: { id: CAR, connection: 'revoked' } },
      { at: 'PT3H', vehicle: { id: CAR, connection: 'online' } },
    ],
    observations: [
      { at: 'PT2H', request: car, shows: { integrated: 'INACTIVE' } },
      {
        request: `GET /vehicles/${CAR}/error_logs?page_size=1`,
        of: '/0',
        shows: { status_code: 401, error_code: 'AUTHENTICATION_ERROR' },
      },
      { request: 'GET /notifications?page_size=1', of: '/0', shows: { message_id: 'ERR0123' } },
      { at: 'PT4H', request: car, shows: { integrated: 'ACTIVE' } },
      { request: 'GET /notifications?page_size=1', of: '/0', shows: { resolved_at: '2026-10-14T15:00:00Z' } },
    ],
  },
  {
    name: 'removed-at-provider',
    teaches:
      'A user removes the car from the account at its provider, or sells it. The provider refuses all calls for it from then on; the car stays in the list as INACTIVE until somebody deletes it.',
    provenance: {
      plausible:
        'Providers answer for a vehicle that left an account as for a login that is not good any more.',
    },
    start: { now: NOON },
    timeline: [
      { at: 'PT1H', vehicle: { id: CAR, connection: 'revoked' } },
      {
        vehicle_error: {
          id: CAR,
          status_code: 404,
          error_code: 'VEHICLE_NOT_FOUND',
          error_type: 'VehicleAPINotFound',
          error_detail: 'The account has no such vehicle any more.',
        },
      },
    ],
    observations: [
      {
        at: 'PT1H',
        request: `GET /vehicles/${CAR}/error_logs?page_size=1`,
        of: '/0',
        shows: { status_code: 404 },
      },
      { request: car, shows: { integrated: 'INACTIVE' } },
      { request: `DELETE /vehicles/${CAR}`, shows: { remaining_car_count: 2 } },
      { request: car, status: 404 },
    ],
  },
  {
    name: 'charger-offline-mid-session',
    teaches:
      'The charger loses its network while a car charges. The car goes on charging, but the charger tells nothing until it is back: energy that was not reported is not energy that was not taken.',
    provenance: { plausible: 'Home chargers are on Wi-Fi; most go on with what they were last told.' },
    start: { now: NOON },
    timeline: [
      { at: 'PT5M', vehicle: { id: CAR, state_of_charge_percentage: 30 }, plug_in: { vehicle: CAR } },
      { at: 'PT13H', evse: { id: CHARGER, connection: 'offline' } },
      { at: 'PT16H', evse: { id: CHARGER, connection: 'online' } },
    ],
    observations: [
      {
        at: 'PT15H',
        request: `GET /evses/${CHARGER}/status_logs?sampled_at__gte=2026-10-15T01:00:01Z`,
        shows: [],
      },
      { request: 'GET /notifications?page_size=1', of: '/0', shows: { message_id: 'RTY0042' } },
      {
        request: `GET /evses/${CHARGER}/error_logs?page_size=1`,
        of: '/0',
        shows: { error_type: 'HardwareAPITimeout' },
      },
      { request: `GET /vehicles/${CAR}/status_logs?page_size=1`, of: '/0', shows: { is_charging: true } },
      {
        at: 'PT16H',
        request: `GET /evses/${CHARGER}/status_logs?page_size=1`,
        of: '/0',
        shows: { is_plugged_in: true },
      },
    ],
  },
  {
    name: 'charger-fault',
    teaches:
      'A ground fault stops the charger in the middle of the night. The car stays plugged in and takes nothing; the morning comes with a car that is not ready, and the logs say why.',
    provenance: {
      plausible: 'OCPP 1.6 names the fault; chargers with a residual current device trip now and then.',
    },
    start: { now: NOON },
    timeline: [
      { at: 'PT5M', vehicle: { id: CAR, state_of_charge_percentage: 20 }, plug_in: { vehicle: CAR } },
      { at: 'PT13H', evse: { id: CHARGER, fault_code: 'GroundFailure' } },
      { at: 'PT20H', evse: { id: CHARGER, fault_code: null } },
    ],
    observations: [
      {
        at: 'PT18H',
        request: `GET /evses/${CHARGER}/status_logs?page_size=1`,
        of: '/0',
        shows: { control_pilot_status: 'F', is_charging: false },
      },
      {
        request: `GET /vehicles/${CAR}/status_logs?page_size=1`,
        of: '/0',
        shows: { is_plugged_in: true, is_charging: false },
      },
      {
        at: 'PT20H',
        request: `GET /vehicles/${CAR}/status_logs?page_size=1`,
        of: '/0',
        shows: { is_charging: true },
      },
    ],
  },
  {
    name: 'firmware-update',
    teaches: 'A charger installs new firmware: it starts again, and its connectivity tells the new version.',
    provenance: { documented: 'EVSEConnectivity.firmware_version; the messages are those of OCPP 1.6.' },
    start: { now: NOON },
    timeline: [{ at: 'PT1H', evse: { id: OTHER_CHARGER, firmware_version: '4.2.0' } }],
    observations: [
      {
        at: 'PT1H',
        request: `GET /evses/${OTHER_CHARGER}/connectivity`,
        shows: { firmware_version: '4.2.0' },
      },
      {
        request: `GET /evses/${OTHER_CHARGER}/ocpp_logs?page_size=1&action=BootNotification`,
        of: '/0/payload',
        shows: { firmwareVersion: '4.2.0' },
      },
    ],
  },
]
