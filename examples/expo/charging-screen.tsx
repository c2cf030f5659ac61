import { useQuery } from '@tanstack/react-query'
import { ProblemError } from 'ev-energy'
import { queryOptions } from 'ev-energy/query'
import { StyleSheet, Text, View } from 'react-native'
import { Plot } from './plot.tsx'
import { ev } from './session.ts'

/** Looked up again this often, while the app is in front. */
const live = { refetchInterval: 15_000 }

const vehicles = queryOptions(ev, '/vehicles', {
  params: { query: { page_size: 1, expand: ['trim.model.make', 'latest_status_log'] } },
})

/** How the user's first vehicle charges. */
export function ChargingScreen() {
  const { data, error, isPending } = useQuery({ ...vehicles, ...live })
  if (isPending) return <Text>Loading…</Text>
  if (error) return <Text accessibilityRole="alert">{textOf(error)}</Text>
  const [vehicle] = data
  if (!vehicle) return <Text>There is no vehicle yet.</Text>
  const { id, description, trim, latest_status_log: status } = vehicle
  return (
    <View style={styles.screen}>
      <Text accessibilityRole="header">
        {description ?? `${trim?.model?.make?.name} ${trim?.model?.name}`}
      </Text>
      {status && (
        <Text>
          {`${status.state_of_charge_percentage} % ${status.is_charging ? `charging at ${status.charge_rate_watts} W` : ''}`}
        </Text>
      )}
      <History vehicle_id={id} />
    </View>
  )
}

function History({ vehicle_id }: { vehicle_id: `vhcl${string}` }) {
  const { data = [] } = useQuery({
    ...queryOptions(ev, '/vehicles/{vehicle_id}/status_logs', {
      params: { path: { vehicle_id }, query: { page_size: 48 } },
    }),
    ...live,
  })
  const percentages = data.flatMap(({ state_of_charge_percentage: percentage }) => percentage ?? [])
  return percentages.length > 0 ? <Plot percentages={percentages.reverse()} /> : null
}

const textOf = (error: Error) =>
  error instanceof ProblemError ? `${error.problem.title} ${error.problem.detail}` : 'There was no answer.'

const styles = StyleSheet.create({ screen: { gap: 12 } })
