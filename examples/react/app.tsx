/** Sign in, see the vehicles, watch one charge. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { Id } from 'ev-energy/ids'
import { useState } from 'react'
import { Charging } from './charging.tsx'
import { Failure } from './failure.tsx'
import { type Session, signIn } from './session.ts'
import { Vehicles } from './vehicles.tsx'

interface AppProps {
  readonly session: Session
  /** What the sign-in that the user comes from failed with. */
  readonly failure?: unknown
  /** Milliseconds from one look at a charging vehicle to the next. */
  readonly interval?: number
}

// What is worth repeating the client has repeated already.
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })

export function App({ session, failure, interval = 15_000 }: AppProps) {
  const [vehicle, choose] = useState<Id<'vhcl'>>()
  const [signedIn, setSignedIn] = useState(session.isSignedIn())

  async function signOut() {
    // What was read is not for whoever signs in next.
    queryClient.clear()
    choose(undefined)
    setSignedIn(false)
    await session.auth.revoke()
  }

  if (!signedIn)
    return (
      <>
        {failure !== undefined && <Failure error={failure} />}
        <button type="button" onClick={() => signIn(session)}>
          Sign in
        </button>
      </>
    )
  return (
    <QueryClientProvider client={queryClient}>
      {vehicle ? (
        <Charging
          session={session}
          vehicleId={vehicle}
          interval={interval}
          onLeave={() => choose(undefined)}
        />
      ) : (
        <Vehicles session={session} onChoose={choose} />
      )}
      <p>
        <button type="button" onClick={signOut}>
          Sign out
        </button>
      </p>
    </QueryClientProvider>
  )
}
