import { flowedUntil } from '../../charging/stay.ts'
import { draw } from '../../engine/world/draw.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { HOUR, instant, MINUTE, SECOND } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type SubSession, subSessionOf } from './sub-sessions.ts'

type Assessment = Schema<'ChargingSubSessionAssessment'>
type Metrics = Schema<'ChargingSubSessionAssessmentMetrics'>
type Ratings = Schema<'ChargingSubSessionAssessmentRatings'>

export const assessmentType = resourceType<Assessment>({
  path: '/charging_sub_sessions/{charging_sub_session_id}/assessment',
  single(world, { charging_sub_session_id: id = '' }) {
    const subSession = subSessionOf(world, id)
    return subSession && assessmentOf(world, subSession)
  },
})

function assessmentOf(world: World, subSession: SubSession): Assessment {
  const { stay, flow, home } = subSession
  const path = `/charging_sub_sessions/${flow.stretch.id}`
  const addresses = { url: at(`${path}/assessment`), charging_sub_session: at(path) }
  // There is nothing to assess while it lasts.
  if (flow.end > world.now()) return { ...addresses, ...UNKNOWN, updated_at: instant(flow.stretch.start) }
  const figures = figuresOf(world, stay, home, flow, flow.end)
  const hours = flowedUntil(flow, flow.end) / HOUR
  const metrics = metricsOf(world, subSession, figures)
  const measured = {
    energy_delivered_to_capacity_percentage: Math.round((100 * figures.energy) / stay.capacity),
    energy_delivery_percentage: metrics.energy_delivered_vs_required ?? null,
    average_charge_rate_watts: hours > 0 ? Math.round(figures.energy / hours) : null,
    max_charge_rate_watts:
      hours > 0 ? Math.round((stay.rate * (metrics.charge_rate_max_median_ratio ?? 100)) / 100) : null,
  }
  return {
    ...addresses,
    ...measured,
    metrics,
    ratings: ratingsOf(measured, metrics),
    updated_at: instant(flow.stretch.recalculated ?? flow.end + 12 * MINUTE),
  }
}

const UNKNOWN = {
  energy_delivered_to_capacity_percentage: null,
  energy_delivery_percentage: null,
  average_charge_rate_watts: null,
  max_charge_rate_watts: null,
  metrics: {},
  ratings: { overall: 'NOT_APPLICABLE' },
} satisfies Partial<Assessment>

function metricsOf(world: World, { stay, flow }: SubSession, figures: Figures): Metrics {
  const chance = draw(world.seed, 'assessment', flow.stretch.id)
  const needed = stay.target - flow.level
  const flowed = flow.to > flow.from
  const { cost, unmanagedCost } = figures
  const evse = (value: number) => (stay.evse === null ? null : value)
  return {
    vehicle_data_uptime: chance.int(88, 100),
    vehicle_location_uptime: chance.int(85, 100),
    vehicle_error_rate: chance.int(0, 4),
    vehicle_command_adherence: chance.int(86, 100),
    evse_data_uptime: evse(chance.int(90, 100)),
    evse_command_adherence: evse(chance.int(88, 100)),
    schedule_quality: chance.int(0, 8),
    charge_outside_of_schedule: chance.int(0, 6),
    session_duration: Math.round((flow.end - flow.stretch.start) / SECOND),
    energy_delivered_vs_required: needed > 0 ? Math.round((100 * figures.energy) / needed) : 100,
    savings_attainment_rate: chance.int(70, 98),
    session_savings_range:
      cost === null || unmanagedCost === null ? null : Math.round(Math.max(0, unmanagedCost - cost) / 100),
    charge_energy_added_meter_reset: false,
    charge_energy_added_oscillation_count: chance.int(0, 2),
    charge_level_oscillation_count: chance.int(0, 1),
    charge_location_data_at_session_start_minutes: chance.int(0, 14),
    last_location_update_implied_velocity_kmh: 0,
    distance_from_home_meters: stay.public ? chance.int(2000, 90_000) : chance.int(3, 30),
    missing_location: false,
    vehicle_median_data_gap_duration_minutes: 15,
    vehicle_max_data_gap_duration_minutes: 16,
    vehicle_data_frequency_below_threshold: chance.int(0, 9),
    evse_median_data_gap_duration_minutes: evse(5),
    evse_max_data_gap_duration_minutes: evse(6),
    evse_data_frequency_below_threshold: evse(chance.int(0, 6)),
    charge_rate_max_mad_score: flowed ? chance.int(0, 3) : null,
    charge_rate_max_median_ratio: flowed ? chance.int(100, 105) : null,
  }
}

type Measured = Pick<
  Assessment,
  | 'energy_delivered_to_capacity_percentage'
  | 'energy_delivery_percentage'
  | 'average_charge_rate_watts'
  | 'max_charge_rate_watts'
>

function ratingsOf(measured: Measured, metrics: Metrics): Ratings {
  const ratings: Ratings = {
    energy_delivered_to_capacity_ratio: atMost(measured.energy_delivered_to_capacity_percentage, 100, 110),
    energy_delivery_ratio: atLeast(measured.energy_delivery_percentage, 95, 80),
    average_charge_rate_watts: atLeast(measured.average_charge_rate_watts, 1400, 1000),
    max_charge_rate_watts: atLeast(measured.max_charge_rate_watts, 1400, 1000),
    vehicle_data_uptime: atLeast(metrics.vehicle_data_uptime, 90, 75),
    schedule_quality: atMost(metrics.schedule_quality, 10, 25),
    session_duration: atLeast(metrics.session_duration, 600, 120),
  }
  const all = Object.values(ratings)
  return { overall: all.includes('RED') ? 'RED' : all.includes('AMBER') ? 'AMBER' : 'GREEN', ...ratings }
}

type Rating = 'RED' | 'AMBER' | 'GREEN' | 'NOT_APPLICABLE'

function atLeast(value: number | null | undefined, good: number, fair: number): Rating {
  if (value === null || value === undefined) return 'NOT_APPLICABLE'
  return value >= good ? 'GREEN' : value >= fair ? 'AMBER' : 'RED'
}

function atMost(value: number | null | undefined, good: number, fair: number): Rating {
  return value === null || value === undefined ? 'NOT_APPLICABLE' : atLeast(-value, -good, -fair)
}
