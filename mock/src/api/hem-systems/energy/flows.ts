/** Where power or energy comes from and where it goes, in one unit. */
export interface Flows {
  readonly solarToHome: number
  readonly solarToBattery: number
  readonly solarToGrid: number
  readonly batteryToHome: number
  readonly batteryToGrid: number
  readonly gridToHome: number
  readonly gridToBattery: number
}

/**
 * Splits what is measured into flows: the sun serves the home first, then the battery, then the grid; the battery
 * serves the home before the grid; the grid gives what is left to be given.
 *
 * @param battery what goes into the battery; below zero what comes out
 */
export function flowsOf(solar: number, load: number, battery: number): Flows {
  const charge = Math.max(battery, 0)
  const discharge = Math.max(-battery, 0)
  const solarToHome = Math.min(solar, load)
  const solarToBattery = Math.min(solar - solarToHome, charge)
  const batteryToHome = Math.min(discharge, load - solarToHome)
  return {
    solarToHome,
    solarToBattery,
    solarToGrid: solar - solarToHome - solarToBattery,
    batteryToHome,
    batteryToGrid: discharge - batteryToHome,
    gridToHome: load - solarToHome - batteryToHome,
    gridToBattery: charge - solarToBattery,
  }
}

/** The measurable quantities that flows add up to. */
export function totalsOf(flows: Flows) {
  return {
    generation: flows.solarToHome + flows.solarToBattery + flows.solarToGrid,
    consumption: flows.solarToHome + flows.batteryToHome + flows.gridToHome,
    import: flows.gridToHome + flows.gridToBattery,
    export: flows.solarToGrid + flows.batteryToGrid,
    charge: flows.solarToBattery + flows.gridToBattery,
    discharge: flows.batteryToHome + flows.batteryToGrid,
  }
}
