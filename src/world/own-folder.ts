import { posix, win32, type PlatformPath } from 'node:path'
import type { Io } from './io.ts'

/** Where each platform has what a program keeps between two runs: drafts, and what the setting says about itself. */
const places = {
  state: { xdg: 'XDG_STATE_HOME', windows: 'LOCALAPPDATA', linux: ['.local', 'state'] },
  config: { xdg: 'XDG_CONFIG_HOME', windows: 'APPDATA', linux: ['.config'] },
} as const

/** The folder of the program as the platform has it; null where the system names no home. */
export function ownFolder(
  { env, platform }: Pick<Io, 'env' | 'platform'>,
  kept: keyof typeof places,
): string | null {
  const { xdg, windows, linux } = places[kept]
  const paths = pathsOf(platform)
  const named = env[xdg]
  if (named && paths.isAbsolute(named)) return paths.join(named, 'sexting-triage')
  const home = env[platform === 'win32' ? windows : 'HOME']
  if (!home) return null
  switch (platform) {
    case 'win32':
      return paths.join(home, 'sexting-triage')
    case 'darwin':
      return paths.join(home, 'Library', 'Application Support', 'sexting-triage')
    default:
      return paths.join(home, ...linux, 'sexting-triage')
  }
}

/** How paths are written on that platform, whatever it is that the program runs on. */
export const pathsOf = (platform: NodeJS.Platform): PlatformPath => (platform === 'win32' ? win32 : posix)
