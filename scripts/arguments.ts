import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * The arguments of a script. One that it does not take ends the process with status 2, and a line that says which.
 *
 * @param usage how the script is called, as in `npm run docs [-- --output FILE]`
 */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const { message, code = '' } = error as Error & { code?: string }
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error
    // The rest is advice on arguments that begin with a dash.
    return refuse(message.split('. ', 1)[0] ?? message, usage)
  }
}

/** Ends the process as {@link readArguments} does. */
export function refuse(reason: string, usage: string): never {
  console.error(`${reason}; usage: ${usage}`)
  process.exit(2)
}
