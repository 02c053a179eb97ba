import type { Command } from './command.ts'
import { backup, restore, verify } from './commands-backup.ts'
import { check } from './commands-check.ts'
import { eligibility } from './commands-eligibility.ts'
import { importDescription } from './commands-import.ts'
import { importHours } from './commands-hours.ts'
import { importLedger } from './commands-ledger.ts'
import { forms, listProjects, showProject } from './commands-read.ts'
import { lock, unlock } from './commands-lock.ts'
import { render } from './commands-render.ts'
import { init, serve } from './commands-workspace.ts'

/** Every command; the first whose words the line begins with is run. */
export const commands: readonly Command[] = [
  init,
  importDescription,
  importLedger,
  importHours,
  listProjects,
  showProject,
  forms,
  render,
  check,
  lock,
  unlock,
  eligibility,
  verify,
  backup,
  restore,
  serve,
]
