import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WorkspaceError } from '../errors.ts'
import { syncFile, syncFolder } from '../sqlite/sync-files.ts'
import type { WorkspacePaths } from '../workspace-paths.ts'

/*
 * Puts another workspace in the place of the present one. The files are several and a rename moves one, so a plan is
 * written first: before the plan stands, everything is as it was; once it stands, the next opening finishes it.
 */

/** What belongs to a workspace's content; the `-wal` may hold rows that the database file lacks. */
const contents = ['hankekirja.sqlite', 'hankekirja.sqlite-wal', 'hankekirja.sqlite-shm', 'attachments', 'archive']

interface SwapPlan {
  /** Folders, relative to the workspace. */
  incoming: string
  aside: string
  moveAside: string[]
  moveIn: string[]
}

/** For tests: called between any two changes on disk. */
export type StepHook = (step: string) => void

const planName = 'swap.json'

/**
 * Moves the present content to `aside` and that of `incoming` to its place. Both are folders relative to the
 * workspace; `aside` exists and holds none of the content names.
 */
export function swapContents(paths: WorkspacePaths, incoming: string, aside: string, step: StepHook): void {
  const plan: SwapPlan = {
    incoming,
    aside,
    moveAside: presentIn(paths.folder),
    moveIn: presentIn(join(paths.folder, incoming)),
  }
  step('before the plan')
  const draft = join(paths.folder, `${planName}.tmp`)
  writeFileSync(draft, JSON.stringify(plan))
  syncFile(draft)
  step('the plan is written')
  renameSync(draft, join(paths.folder, planName))
  syncFolder(paths.folder)
  finishSwap(paths, step)
}

function presentIn(folder: string): string[] {
  return contents.filter((name) => existsSync(join(folder, name)))
}

/** Finishes a swap that was cut short; every move can be met half done. Returns whether there was one. */
export function finishSwap(paths: WorkspacePaths, step: StepHook = () => undefined): boolean {
  const planFile = join(paths.folder, planName)
  if (!existsSync(planFile)) return false
  const plan = readPlan(planFile)
  const aside = join(paths.folder, plan.aside)
  const incoming = join(paths.folder, plan.incoming)
  for (const name of plan.moveAside) {
    step(`before ${name} goes aside`)
    if (!existsSync(join(aside, name))) renameSync(join(paths.folder, name), join(aside, name))
  }
  syncFolder(aside)
  for (const name of plan.moveIn) {
    step(`before ${name} comes in`)
    if (existsSync(join(incoming, name))) renameSync(join(incoming, name), join(paths.folder, name))
  }
  syncFolder(paths.folder)
  step('before the plan goes')
  rmSync(planFile)
  syncFolder(paths.folder)
  step('after the plan')
  rmSync(incoming, { recursive: true, force: true })
  return true
}

function readPlan(file: string): SwapPlan {
  const plan: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (isPlan(plan)) return plan
  throw new WorkspaceError('file_damaged', { detail: 'the plan of an unfinished restore cannot be read' })
}

function isPlan(value: unknown): value is SwapPlan {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['incoming', 'aside', 'moveAside', 'moveIn'].every((key) => key in value)
  )
}

/** Where a restored workspace is laid out before it takes its place. */
export const stagingName = 'restore.tmp'

/** Removes what an interrupted backup or restore left. Only for whoever holds the workspace. */
export function removeLeftovers(paths: WorkspacePaths): void {
  rmSync(join(paths.folder, stagingName), { recursive: true, force: true })
  rmSync(join(paths.folder, `${planName}.tmp`), { force: true })
  for (const name of readdirSync(paths.backups)) {
    if (name.endsWith('.tmp')) rmSync(join(paths.backups, name), { recursive: true, force: true })
  }
}

/** A folder under `backups/` for the content that a swap takes out. */
export function makeAsideFolder(paths: WorkspacePaths, stamp: string): string {
  for (let serial = 1; ; serial++) {
    const name = join('backups', `replaced-${stamp}${serial === 1 ? '' : `.${serial}`}`)
    if (existsSync(join(paths.folder, name))) continue
    mkdirSync(join(paths.folder, name), { recursive: true })
    syncFolder(paths.backups)
    return name
  }
}
