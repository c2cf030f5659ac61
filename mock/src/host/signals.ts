/** What asks a command to stop. Windows has no SIGTERM, but tells of Ctrl+Break and of a window that is closed. */
export const STOPPING: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM']
