/** How large random bodies get. */
export interface DynamicLimits {
  /** Items of an array, unless the schema asks for more. Default: 3. */
  readonly items?: number
  /** Objects and arrays in one another; below, there is only what the schema requires. Default: 5. */
  readonly depth?: number
  /** Length of the JSON, in bytes. Default: 16,384. */
  readonly bytes?: number
  /** How long it may take to make one, in milliseconds. Default: 500. */
  readonly time?: number
}
