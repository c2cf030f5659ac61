import { StyleSheet, View } from 'react-native'

/** Draws how full a battery was, a bar for each percentage, the oldest first. */
export function Plot({ percentages }: { percentages: readonly number[] }) {
  const [first, last] = [percentages[0], percentages.at(-1)]
  return (
    <View accessible accessibilityLabel={`State of charge: from ${first} % to ${last} %`} style={styles.plot}>
      {percentages.map((percentage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is nothing but its place.
        <View key={index} style={[styles.bar, { height: `${percentage}%` }]} />
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  plot: { alignItems: 'flex-end', borderColor: '#777', borderWidth: 1, flexDirection: 'row', height: 120 },
  bar: { backgroundColor: '#06c', flex: 1 },
})
