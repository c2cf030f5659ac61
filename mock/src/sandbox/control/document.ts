/** Where the control API is. */
export const CONTROL_BASE = '/_control'
