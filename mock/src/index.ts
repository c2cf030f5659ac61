export { createMock, type InProcessMock, type MockOptions } from './app.ts'
export type { DynamicLimits } from './dynamic.ts'
export { type Mock, type ServerOptions, startMock } from './server.ts'
