import { expect } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'
import { answers, describes, has, type Statement, shows, USER, VEHICLE } from './statement.ts'

export const vehicles: readonly Statement[] = [
  [4, 'a make of vehicles has a name, an icon and its models', has('VehicleMake', 'name', 'icon', 'models')],
  [5, 'a make has an id of its own', shows('/vehicle_makes/vmak01HRFHBCM7VBSWRPVYFBQMH2BR', 'id')],
  [6, 'and the URL of its logo', describes('VehicleMake', 'icon', /logo|picture|image/i)],
  [
    7,
    'its onboarding link is null where the make is not enough',
    describes('VehicleMake', 'onboarding_url', /null/i),
  ],
  [
    8,
    'an application gets no user in it unless it names one',
    async () => {
      const { mock, get } = sandbox()
      const headers = await application({ mock })
      const links = async (more = {}) =>
        (await get('/vehicle_makes?page_size=100', { ...headers, ...more })).body
          .flatMap((make: { onboarding_url: string | null }) => make.onboarding_url ?? [])
          .map((link: string) => new URL(link).searchParams.get('user_id'))
      expect(new Set(await links())).toEqual(new Set([null]))
      expect(new Set(await links({ 'EvEnergy-User': USER }))).toEqual(new Set([USER]))
    },
  ],
  [
    9,
    'a make is shown with these properties',
    shows(
      '/vehicle_makes/vmak01HRFHBCM7VBSWRPVYFBQMH2BR',
      'id',
      'url',
      'name',
      'icon',
      'onboarding_url',
      'models',
    ),
  ],
  [10, 'there are status logs of vehicles', answers(`/vehicles/${VEHICLE}/status_logs`, 200)],
  [11, 'a status log says when it was received', describes('VehicleStatusLog', 'logged_at', /reached/i)],
  [
    12,
    'and when it was sampled, which is earlier',
    async () => {
      const { get } = sandbox()
      for (const log of (await get(`/vehicles/${VEHICLE}/status_logs`)).body)
        expect(log.sampled_at <= log.logged_at).toBe(true)
    },
  ],
  [
    13,
    'the level is null where it cannot be had',
    describes('VehicleStatusLog', 'state_of_charge_percentage', /null/i),
  ],
  [14, 'so is whether it charges', describes('VehicleStatusLog', 'is_charging', /null/i)],
  [15, 'and whether it is plugged in', describes('VehicleStatusLog', 'is_plugged_in', /null/i)],
  [
    16,
    'a status log is shown with these properties',
    shows(
      `/vehicles/${VEHICLE}/status_logs`,
      'url',
      'logged_at',
      'sampled_at',
      'vehicle',
      'state_of_charge_percentage',
      'is_charging',
      'is_plugged_in',
      'charge_rate_watts',
    ),
  ],
  [17, 'there are error logs of vehicles', answers(`/vehicles/${VEHICLE}/error_logs`, 200)],
  [18, 'an error log says when it was logged', has('VehicleAPIErrorLog', 'logged_at')],
  [19, 'and the status of the telematics API', has('VehicleAPIErrorLog', 'status_code')],
  [20, 'and the integration', has('VehicleAPIErrorLog', 'controller')],
  [
    21,
    'and code, type, request and command',
    has('VehicleAPIErrorLog', 'error_code', 'error_type', 'request_id', 'command'),
  ],
  [22, 'the type of an error', has('VehicleAPIErrorLog', 'error_type')],
  [23, 'the request that caused it', has('VehicleAPIErrorLog', 'request_id')],
  [24, 'and the command', has('VehicleAPIErrorLog', 'command')],
]
