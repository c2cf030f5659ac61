export { type Application, defaultApplication } from './application.ts'
export type { Applications } from './applications.ts'
export { createOAuth, type OAuth, type OAuthOptions } from './oauth.ts'
export { oauthRoutes } from './routes.ts'
