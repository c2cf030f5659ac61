import { act } from '../notices.ts'
import { Field } from './field.tsx'

interface Properties<T extends string> {
  readonly label: string
  /** What it is now. One that is no option is shown, and nothing can be chosen then. */
  readonly value: string
  readonly options: readonly T[]
  readonly disabled?: boolean
  readonly choose: (option: T) => Promise<unknown>
}

/** A state that is one of several, and another as soon as that is chosen. */
export function Choice<T extends string>({ label, value, options, disabled = false, choose }: Properties<T>) {
  const odd = !options.some((option) => option === value)
  return (
    <Field label={label}>
      <select
        value={value}
        disabled={disabled || odd}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value)
          if (chosen !== undefined) act(() => choose(chosen), `It is ${chosen}.`)
        }}
      >
        {odd && <option>{value}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </Field>
  )
}
