/** Starts the app: `npx vite examples/react`, beside a mock that `npm start` started. */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createSession, finishSignIn } from './session.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
const { origin = 'https://api.ev.energy', clientId = '', interval } = root.dataset

const session = createSession(origin, clientId)
const failure = await finishSignIn(session).catch((error: unknown) => error)
createRoot(root).render(
  <App session={session} failure={failure} {...(interval && { interval: Number(interval) })} />,
)
