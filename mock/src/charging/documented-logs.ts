import type { Schema } from '../engine/world/schema.ts'
import { at, entryAt } from '../engine/world/url.ts'
import { DOCUMENTED_EVSE, DOCUMENTED_VEHICLE } from './documented.ts'

const vehicle = at(`/vehicles/${DOCUMENTED_VEHICLE}`)
const evse = at(`/evses/${DOCUMENTED_EVSE}`)
const CHARGED_AT = '2024-04-17T09:39:45.984584Z'
const PARKED_AT = '2024-04-17T09:24:41.207316Z'

/** Entries that the documentation shows, by log and time. */
type Entries<T> = Readonly<Record<string, T>>

const charging = {
  state_of_charge_percentage: 62,
  is_charging: true,
  is_plugged_in: true,
  charge_rate_watts: 7200,
  estimated_charge_rate_watts: 7050,
  charge_level_watt_hours: 41_044,
  target_charge_level_percentage: 80,
  target_charge_level_watt_hours: 52_960,
  charge_energy_added_watt_hours: 1800,
  minutes_to_full_charge: 210,
  current_type: 'AC - Typically home chargers',
  is_complete: false,
  odometer_meters: 18_450_000,
  data_source: 'ENODE',
  state: 'PLUGGED_IN_CHARGING',
} satisfies Partial<Schema<'VehicleStatusLog'>>

/** Status logs of the documented vehicle. */
export const VEHICLE_STATUS: Entries<Schema<'VehicleStatusLog'>> = {
  [CHARGED_AT]: {
    url: entryAt(`${vehicle}/status_logs`, CHARGED_AT),
    logged_at: '2024-04-17T09:39:52.118273Z',
    sampled_at: CHARGED_AT,
    vehicle,
    ...charging,
  },
  [PARKED_AT]: {
    url: entryAt(`${vehicle}/status_logs`, PARKED_AT),
    logged_at: '2024-04-17T09:24:47.530962Z',
    sampled_at: PARKED_AT,
    vehicle,
    ...charging,
    state_of_charge_percentage: 59,
    is_charging: false,
    is_plugged_in: false,
    charge_rate_watts: 0,
    estimated_charge_rate_watts: null,
    charge_level_watt_hours: 39_058,
    charge_energy_added_watt_hours: null,
    minutes_to_full_charge: null,
    current_type: null,
    state: 'RECENTLY_FINISHED_DRIVING',
  },
}

/** Location logs of the documented vehicle. */
export const VEHICLE_LOCATION: Entries<Schema<'VehicleLocationLog'>> = {
  [CHARGED_AT]: {
    url: entryAt(`${vehicle}/location_logs`, CHARGED_AT),
    sampled_at: CHARGED_AT,
    logged_at: '2024-04-17T09:39:52.118273Z',
    vehicle,
    at_home: true,
  },
  [PARKED_AT]: {
    url: entryAt(`${vehicle}/location_logs`, PARKED_AT),
    sampled_at: PARKED_AT,
    logged_at: '2024-04-17T09:24:47.530962Z',
    vehicle,
    at_home: false,
  },
}

/** Command logs of the documented vehicle. */
export const VEHICLE_COMMANDS: Entries<Schema<'VehicleCommandLog'>> = {
  [CHARGED_AT]: {
    url: entryAt(`${vehicle}/command_logs`, CHARGED_AT),
    logged_at: CHARGED_AT,
    vehicle,
    command: 'START_CHARGE',
    external_command_id: 'ext-cmd-12345',
    current_milliamps: 32_000,
    internal_command_id: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890',
  },
  [PARKED_AT]: {
    url: entryAt(`${vehicle}/command_logs`, PARKED_AT),
    logged_at: PARKED_AT,
    vehicle,
    command: 'WAKE_UP',
    external_command_id: null,
    current_milliamps: null,
    internal_command_id: '0f9e8d7c-6b5a-4432-9180-7f6e5d4c3b2a',
  },
}

const refused = {
  vehicle,
  status_code: 401,
  controller: 'ENODE',
  error_code: 'AUTHENTICATION_ERROR',
  error_type: 'VehicleAPIUnauthorized',
  error_detail: 'The owner has to sign in to the account at Volvo again.',
}

/** Error logs of the documented vehicle. */
export const VEHICLE_ERRORS: Entries<Schema<'VehicleAPIErrorLog'>> = {
  [CHARGED_AT]: {
    url: entryAt(`${vehicle}/error_logs`, CHARGED_AT),
    logged_at: CHARGED_AT,
    ...refused,
    request_id: '56rst-z2jku-tty9t-0dn2f-qazow',
    command: 'START_CHARGE',
    internal_command_id: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890',
  },
  [PARKED_AT]: {
    url: entryAt(`${vehicle}/error_logs`, PARKED_AT),
    logged_at: PARKED_AT,
    ...refused,
    request_id: '8k2mw-4hq7c-x1v9b-s6e3n-tj0ya',
    command: 'WAKE_UP',
    internal_command_id: null,
  },
}

const giving = {
  evse,
  is_plugged_in: true,
  is_charging: true,
  export_power_watts: null,
  control_pilot_status: 'C',
  is_enabled: true,
  cable_current_rating_milliamps: 32_000,
  state_of_charge_percentage: null,
  mode: 'Charge',
} satisfies Partial<Schema<'EVSEStatusLog'>>

const slowly = {
  logged_at: '2024-04-17T09:34:46.402771Z',
  ...giving,
  charge_rate_watts: 3696,
  meter_reading_watt_hours: 1_843_248,
  max_current_rating_milliamps: 16_000,
  signal_strength_rssi_dbm: -67,
  inlet_power_watts: 4230,
  voltage_millivolts: 231_000,
} satisfies Partial<Schema<'EVSEStatusLog'>>

/** Status logs of the documented EVSE. */
export const EVSE_STATUS: Entries<Schema<'EVSEStatusLog'>> = {
  [CHARGED_AT]: {
    url: entryAt(`${evse}/status_logs`, CHARGED_AT),
    sampled_at: CHARGED_AT,
    logged_at: '2024-04-17T09:39:47.210338Z',
    ...giving,
    charge_rate_watts: 7360,
    meter_reading_watt_hours: 1_843_556,
    max_current_rating_milliamps: 32_000,
    signal_strength_rssi_dbm: -65,
    inlet_power_watts: 7912,
    voltage_millivolts: 230_000,
  },
  '2024-04-17T09:34:45.120318Z': {
    url: entryAt(`${evse}/status_logs`, '2024-04-17T09:34:45.120318Z'),
    sampled_at: '2024-04-17T09:34:45.120318Z',
    ...slowly,
  },
}

/** Command logs of the documented EVSE. */
export const EVSE_COMMANDS: Entries<Schema<'EVSECommandLog'>> = {
  [CHARGED_AT]: {
    url: entryAt(`${evse}/command_logs`, CHARGED_AT),
    logged_at: CHARGED_AT,
    evse,
    max_load_target_milliamps: 32_000,
    is_enabled_target: true,
    always_enabled: false,
    reason: 'SCHEDULED_CHARGING',
    internal_command_id: 'd4e5f6a7-b8c9-4123-9ef0-123456789abc',
  },
  '2024-04-17T09:30:00.412907Z': {
    url: entryAt(`${evse}/command_logs`, '2024-04-17T09:30:00.412907Z'),
    logged_at: '2024-04-17T09:30:00.412907Z',
    evse,
    max_load_target_milliamps: 16_000,
    is_enabled_target: true,
    always_enabled: false,
    reason: 'START_CHARGE',
    internal_command_id: '1b6a4e0d-27c8-4f5b-8a93-0f4c5d7e2b16',
  },
}

/** Error logs of the documented EVSE. */
export const EVSE_ERRORS: Entries<Schema<'EVSEAPIErrorLog'>> = {
  '2024-04-16T22:14:03.518226Z': {
    url: entryAt(`${evse}/error_logs`, '2024-04-16T22:14:03.518226Z'),
    sampled_at: '2024-04-16T22:14:03.518226Z',
    evse,
    status_code: 401,
    controller: 'OCPP',
    error_code: 'AUTHENTICATION_ERROR',
    error_type: 'HardwareAPIUnauthorized',
    error_detail: 'The hardware API rejected the credentials of this EVSE.',
    external_request_id: 'req-12345',
    internal_command_id: '8c0f2b61-5d3e-4a97-b1c4-6e2f90d7a358',
  },
  '2024-04-16T22:12:57.094417Z': {
    url: entryAt(`${evse}/error_logs`, '2024-04-16T22:12:57.094417Z'),
    sampled_at: '2024-04-16T22:12:57.094417Z',
    evse,
    status_code: null,
    controller: 'OCPP',
    error_code: null,
    error_type: 'HardwareAPITimeout',
    error_detail: 'The hardware API did not respond within 30 seconds.',
    external_request_id: null,
    internal_command_id: '8c0f2b61-5d3e-4a97-b1c4-6e2f90d7a358',
  },
}

/** OCPP logs of the documented EVSE. */
export const EVSE_OCPP: Entries<Schema<'EVSEOCPPLog'>> = {
  [CHARGED_AT]: {
    url: entryAt(`${evse}/ocpp_logs`, CHARGED_AT),
    sampled_at: CHARGED_AT,
    evse,
    direction: 'Received',
    action: 'StatusNotification',
    payload: { connectorId: 1, status: 'Charging', errorCode: 'NoError' },
    message_id: '7f8b1c52-3d0e-4a6f-9c1b-52e0a4d7f913',
    response: {
      sampled_at: '2024-04-17T09:39:46.003125Z',
      payload: {},
      error_code: 'NoError',
      error_description: null,
    },
  },
  '2024-04-17T09:30:00.503816Z': {
    url: entryAt(`${evse}/ocpp_logs`, '2024-04-17T09:30:00.503816Z'),
    sampled_at: '2024-04-17T09:30:00.503816Z',
    evse,
    direction: 'Sent',
    action: 'RemoteStartTransaction',
    payload: { connectorId: 1, idTag: 'EVENERGY' },
    message_id: '1042',
    response: {
      sampled_at: '2024-04-17T09:30:00.871204Z',
      payload: { status: 'Accepted' },
      error_code: 'NoError',
      error_description: null,
    },
  },
}
