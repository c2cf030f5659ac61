export { rateLimitKey } from './key.ts'
export {
  type Allowance,
  createRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
} from './rate-limiter.ts'
export { assertAllowed, rateLimitHeaders } from './rejection.ts'
