import { foundation } from './0010-foundation.ts'
import { people } from './0020-people.ts'
import { decisions } from './0030-decisions.ts'
import { ledger } from './0040-ledger.ts'
import { everyFund } from './0045-every-fund.ts'
import { hourLists } from './0120-hour-lists.ts'
import type { Migration } from './migration.ts'

/** All steps, oldest first. Add at the end; never change or remove one (docs/how-to-add-a-migration.md). */
export const migrations: readonly Migration[] = [foundation, people, decisions, ledger, everyFund, hourLists]

/** The schema that a list of steps leads to. */
export function newestVersion(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0
}
