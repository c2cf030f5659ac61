/** What Windows takes for a device, whatever stands behind a dot: what is written there is gone. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** How a file for a name is called, without its ending, on every system alike. */
export const fileNameFor = (name: string) => (DEVICE.test(name) ? `_${name}` : name)
