/** Sign in, and watch a vehicle charge. */
import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { AppState, Button, StyleSheet, Text, View } from 'react-native'
import { ChargingScreen } from './charging-screen.tsx'
import { isSignedIn, signIn, signOut } from './session.ts'

// What is worth repeating the client has repeated already.
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })

// A phone in a pocket looks nothing up.
AppState.addEventListener('change', (state) => focusManager.setFocused(state === 'active'))

export function App() {
  const [signedIn, setSignedIn] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    isSignedIn().then(setSignedIn)
  }, [])

  const enter = () =>
    signIn().then(
      (done) => {
        setFailed(false)
        setSignedIn(done)
      },
      () => setFailed(true),
    )
  async function leave() {
    // What was read is not for whoever signs in next.
    queryClient.clear()
    setSignedIn(false)
    await signOut()
  }

  if (!signedIn)
    return (
      <View style={styles.app}>
        {failed && <Text accessibilityRole="alert">You are not signed in.</Text>}
        <Button title="Sign in" onPress={enter} />
      </View>
    )
  return (
    <QueryClientProvider client={queryClient}>
      <View style={styles.app}>
        <ChargingScreen />
        <Button title="Sign out" onPress={leave} />
      </View>
    </QueryClientProvider>
  )
}

const styles = StyleSheet.create({ app: { padding: 48 } })
