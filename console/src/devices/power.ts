/** As in `7.2 kW`. */
export const kilowatts = (watts: number): string => `${(watts / 1000).toFixed(1)} kW`
