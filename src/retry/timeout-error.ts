/**
 * What a call rejects with when its last attempt took longer than `timeout`. A write may have been processed all the
 * same; read the resource before you repeat it.
 */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
}
