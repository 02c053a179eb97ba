import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncFile } from '../sqlite/sync-files.ts'
import type { WorkspacePaths } from '../workspace-paths.ts'

/** What stands in a folder of replaced content, as `replaced.json`. */
export interface ReplacedContent {
  /** When it was replaced, instant ISO UTC. */
  at: string
  /** Name of the backup that took its place. */
  by: string
  /** Whether it opened soundly, so that a `before-restore` backup of it was made too. */
  sound: boolean
  /** Whether taking it back is what "undo the restore" means; not for what an undo itself replaced. */
  undoable: boolean
}

const noteName = 'replaced.json'

export function writeReplacedNote(paths: WorkspacePaths, folder: string, note: ReplacedContent): void {
  const file = join(paths.folder, folder, noteName)
  writeFileSync(file, JSON.stringify(note))
  syncFile(file)
}

/** Newest first. */
export function listReplaced(paths: WorkspacePaths): { folder: string; note: ReplacedContent }[] {
  if (!existsSync(paths.backups)) return []
  return readdirSync(paths.backups)
    .filter((name) => name.startsWith('replaced-'))
    .flatMap((name) => {
      const folder = join('backups', name)
      const note = readNote(join(paths.folder, folder, noteName))
      // A restore that ended before its plan stood leaves a folder without content.
      const hasContent = readdirSync(join(paths.folder, folder)).some((each) => each !== noteName)
      return note === null || !hasContent ? [] : [{ folder, note }]
    })
    .toSorted((a, b) => (a.folder < b.folder ? 1 : -1))
}

/** Keeps the newest, and for ever what was not sound: a damaged file is never deleted. */
export function pruneReplaced(paths: WorkspacePaths): void {
  for (const { folder, note } of listReplaced(paths).slice(1)) {
    if (note.sound) rmSync(join(paths.folder, folder), { recursive: true, force: true })
  }
}

function readNote(file: string): ReplacedContent | null {
  if (!existsSync(file)) return null
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return isNote(value) ? value : null
}

function isNote(value: unknown): value is ReplacedContent {
  return typeof value === 'object' && value !== null && ['at', 'by', 'sound', 'undoable'].every((key) => key in value)
}
