import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's browser, or undefined: Chromium is an optional package, as the README says. */
export const executable = [process.env.CHROMIUM, ...candidates].find((file) => file && existsSync(file))

/** Starts it without what would make it look for its maker's hosts. */
export function launch(): Promise<Browser> {
  if (executable === undefined) throw new Error('no Chromium on this machine')
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
