/** Where requests of this process come from, instead of an address. */
export const LOCAL = 'local'
