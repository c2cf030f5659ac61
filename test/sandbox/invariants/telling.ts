import type { EvseLog, Facts, StatusLog } from './facts.ts'
import { each, type Law, pairs, time } from './law.ts'

/** Metres that a watt-hour is good for. */
const METRES = 6
const capacityOf = ({ vehicle }: Facts['driving'][number]) =>
  Number(vehicle.effective_battery_size_watt_hours)
const logs = ({ driving }: Facts) => driving.flatMap((one) => one.logs)
const steps = ({ driving }: Facts) =>
  driving.flatMap((one) => pairs(one.logs).map(([a, b]) => [a, b, one] as const))
const moved = (a: StatusLog, b: StatusLog) => Number(b.odometer_meters) - Number(a.odometer_meters)
const level = (log: StatusLog) => Number(log.charge_level_watt_hours)
const evseSteps = ({ metered }: Facts) => metered.flatMap((one) => pairs(one.logs))
const given = (a: EvseLog, b: EvseLog) =>
  Number(b.meter_reading_watt_hours) - Number(a.meter_reading_watt_hours)
const minutes = (a: StatusLog, b: StatusLog) => (time(b.sampled_at) - time(a.sampled_at)) / 60_000

/** Whether it is true that there is a session at a time. What is in the second of a beginning or an end may be either. */
function isTrue(pluggedIn: unknown, at: number, sessions: Facts['sessions']): boolean {
  const second = Math.floor(at / 1000)
  const bounds = sessions.flatMap(({ start, end }) => [time(start), time(end)])
  if (bounds.some((bound) => Math.floor(bound / 1000) === second)) return true
  return pluggedIn === sessions.some(({ start, end }) => time(start) <= at && (!end || at < time(end)))
}

/** What holds of what vehicles and EVSEs report. */
export const TELLING: readonly Law[] = [
  each('an odometer never falls', steps, ([a, b]) => moved(a, b) >= 0),
  each(
    'a vehicle stands still at the plug',
    (facts) => [...steps(facts)].filter(([a, b]) => a.is_plugged_in && b.is_plugged_in && minutes(a, b) < 60),
    ([a, b]) => moved(a, b) === 0,
  ),
  each(
    'who has moved drives, has just driven, or has just come to the plug',
    (facts) => [...steps(facts)].filter(([a, b]) => moved(a, b) > 0 && minutes(a, b) < 20),
    ([, b]) => b.is_plugged_in === true || b.state !== 'STATIONARY',
  ),
  each(
    'who drives moves',
    (facts) => [...steps(facts)].filter(([a]) => a.state === 'DRIVING'),
    ([a, b]) => moved(a, b) > 0,
    true,
  ),
  each(
    'nobody drives faster than 130 km/h',
    steps,
    ([a, b]) => moved(a, b) / 1000 <= (130 * minutes(a, b)) / 60 + 0.1,
  ),
  each(
    'a vehicle is parked for most of the day',
    ({ driving }) => driving.filter((one) => one.logs.length > 100),
    ({ logs }) => logs.filter(({ state }) => state === 'DRIVING').length < logs.length / 5,
  ),
  each(
    'driving takes the energy that its way is long',
    (facts) => [...steps(facts)].filter(([a, b]) => !a.is_plugged_in && !b.is_plugged_in && level(b) > 1),
    ([a, b]) => Math.abs(level(a) - level(b) - moved(a, b) / METRES) <= 3,
    true,
  ),
  each(
    'a level rises only at the plug',
    (facts) => [...steps(facts)].filter(([a, b]) => level(b) > level(a) + 1),
    ([a, b]) => a.is_plugged_in === true || b.is_plugged_in === true || minutes(a, b) > 30,
    true,
  ),
  each(
    'a level rises by what was added',
    (facts) => [...steps(facts)].filter(([a, b]) => a.is_plugged_in && b.is_plugged_in && minutes(a, b) < 20),
    ([a, b]) =>
      Math.abs(
        level(b) -
          level(a) -
          (Number(b.charge_energy_added_watt_hours) - Number(a.charge_energy_added_watt_hours)),
      ) <= 2,
    true,
  ),
  each(
    'a battery is neither empty nor over full',
    (facts) => facts.driving.flatMap((one) => one.logs.map((log) => [log, capacityOf(one)] as const)),
    ([log, capacity]) => level(log) >= 0 && level(log) <= capacity + 1,
  ),
  each(
    'the state of charge is the level by the battery',
    (facts) => facts.driving.flatMap((one) => one.logs.map((log) => [log, capacityOf(one)] as const)),
    ([log, capacity]) =>
      Math.abs(Number(log.state_of_charge_percentage) - (100 * level(log)) / capacity) <= 1 ||
      String(log.vehicle).endsWith('vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'),
  ),
  each('what charges is plugged in, and what does not draws nothing', logs, (log) =>
    log.is_charging
      ? log.is_plugged_in === true && Number(log.charge_rate_watts) > 0
      : log.charge_rate_watts === 0,
  ),
  each(
    'a nearly full battery charges slowly at a public place',
    (facts) =>
      facts.driving
        .flatMap((one) => one.logs.map((log) => [log, capacityOf(one)] as const))
        .filter(([log]) => log.current_type?.startsWith('DC') && log.is_charging),
    ([log, capacity]) => level(log) < 0.9 * capacity || Number(log.charge_rate_watts) < 0.8 * capacity,
  ),
  each(
    'a vehicle is plugged in just when it is in a session',
    (facts) => logs(facts).filter(({ sampled_at }) => time(sampled_at) >= Date.UTC(2026, 6, 2)),
    (log, { sessions }) =>
      sessions.length >= 100 ||
      isTrue(
        log.is_plugged_in,
        time(log.sampled_at),
        sessions.filter(({ vehicle }) => vehicle === log.vehicle),
      ),
  ),
  each(
    'a report arrives after it was made',
    logs,
    ({ sampled_at, logged_at }, { now }) => time(logged_at) >= time(sampled_at) && time(logged_at) <= now,
  ),
  each(
    'the state says what the report says',
    logs,
    (log) => (log.state ?? '').startsWith('PLUGGED_IN') === log.is_plugged_in,
  ),
  each(
    'a report tells of completion when the target is reached',
    logs,
    (log) => log.is_complete === level(log) >= Number(log.target_charge_level_watt_hours) - 1,
  ),
  each(
    'a vehicle shows its latest report',
    ({ driving }) => driving,
    ({ vehicle, logs }) => logs.length === 0 || String(vehicle.latest_status_log) === logs.at(-1)?.url,
  ),
  each(
    'a reported state of charge is that of the latest report',
    ({ driving, levels }) => driving.filter(({ vehicle }) => levels.get(vehicle.url)?.source === 'CONNECTED'),
    ({ vehicle, logs }, { levels }) =>
      levels.get(vehicle.url)?.state_of_charge_percentage === logs.at(-1)?.state_of_charge_percentage,
  ),
  each(
    'who drives is not at home',
    ({ driving }) =>
      driving.flatMap(({ logs, places }) =>
        places.flatMap((place) =>
          logs
            .filter((log) => log.state === 'DRIVING' && log.sampled_at === place.sampled_at)
            .map(() => place),
        ),
      ),
    ({ at_home }) => at_home !== true,
  ),
  each(
    'who comes home or leaves has moved',
    ({ driving }) =>
      driving.flatMap((one) =>
        pairs(one.places)
          .filter(([a, b]) => a.at_home !== null && a.at_home !== b.at_home)
          .map(([a, b]) => [a, b, one] as const),
      ),
    ([a, b, { logs }]) => {
      const before = logs.findLast(({ sampled_at }) => sampled_at <= a.sampled_at)
      const after = logs.find(({ sampled_at }) => sampled_at >= b.sampled_at) ?? logs.at(-1)
      return !before || !after || moved(before, after) > 0
    },
    true,
  ),
  each('a meter never falls', evseSteps, ([a, b]) => given(a, b) >= 0),
  each(
    'a meter rises while a vehicle charges, and no faster than the EVSE gives',
    (facts) => evseSteps(facts).filter(([a, b]) => given(a, b) > 0),
    ([a, b]) =>
      (a.is_charging || b.is_charging || b.is_plugged_in || a.is_plugged_in) === true &&
      given(a, b) <= (8000 * (time(b.sampled_at) - time(a.sampled_at))) / 3_600_000 + 2,
  ),
  each(
    'an EVSE that charges is plugged in and gives power',
    ({ metered }) => metered.flatMap((one) => one.logs),
    (log) =>
      log.is_charging
        ? log.is_plugged_in === true && Number(log.charge_rate_watts) > 0 && log.control_pilot_status === 'C'
        : log.charge_rate_watts === 0,
  ),
  each(
    'an EVSE is plugged in just when it is in a session',
    (facts) =>
      facts.metered
        .flatMap((one) => one.logs)
        .filter(({ sampled_at }) => time(sampled_at) >= Date.UTC(2026, 6, 2)),
    (log, { sessions }) =>
      sessions.length >= 100 ||
      isTrue(
        log.is_plugged_in,
        time(log.sampled_at),
        sessions.filter(({ evse }) => evse === log.evse),
      ),
  ),
]
