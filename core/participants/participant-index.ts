import type { ContactFields } from '#contract/index.ts'
import type { ParticipantsTable } from '#db/events/tables.ts'
import type { Workspace } from '#db/workspace.ts'
import type { PersonalData } from '../privacy/personal-data.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { openContact } from './contact.ts'

export interface IndexedParticipant {
  row: ParticipantsTable
  contact: ContactFields | null
  organisationName: string
}

/**
 * Participants of a project in memory, opened once after unlocking, so that searching as one types reads no file and
 * opens no seal. Nothing of it is written anywhere, and locking forgets it.
 */
export interface ParticipantIndex {
  search(
    projectId: string,
    text: string,
    limit: number,
  ): Promise<{ rows: IndexedParticipant[]; found: number; all: number }>
  all(projectId: string): Promise<readonly IndexedParticipant[]>
  forget(): void
}

interface Entry extends IndexedParticipant {
  /** Everything that is searched, in small letters. */
  text: string
}

interface ProjectIndex {
  workspace: Workspace
  /** Place in the history up to which the index holds everything. */
  seq: number
  isOpen: boolean
  entries: Entry[]
}

export function createParticipantIndex(session: WorkspaceSession, personalData: PersonalData): ParticipantIndex {
  const projects = new Map<string, ProjectIndex>()

  async function entriesOf(projectId: string): Promise<Entry[]> {
    const workspace = session.current()
    const isOpen = personalData.personalDataKey() !== null
    const seq = await newestChange(workspace)
    const known = projects.get(projectId)
    if (known?.workspace === workspace && known.isOpen === isOpen && known.seq <= seq) {
      if (known.seq < seq && !(await catchUp(known, projectId))) return load(workspace, projectId, isOpen, seq)
      known.seq = seq
      return known.entries
    }
    return load(workspace, projectId, isOpen, seq)
  }

  async function load(workspace: Workspace, projectId: string, isOpen: boolean, seq: number): Promise<Entry[]> {
    const rows = await participantRows(workspace, projectId).execute()
    const entries = rows.map(toEntry)
    projects.set(projectId, { workspace, seq, isOpen, entries })
    return entries
  }

  /** Reads what changed since; false when that is better read as a whole. */
  async function catchUp(index: ProjectIndex, projectId: string): Promise<boolean> {
    const changes = await index.workspace.db
      .selectFrom('changes')
      .select(['table_name', 'row_id'])
      .where('seq', '>', index.seq)
      .where('table_name', 'in', ['participants', 'organisations'])
      .limit(500)
      .execute()
    if (changes.length === 500 || changes.some(({ table_name: table }) => table === 'organisations')) return false
    if (changes.length === 0) return true
    const ids = [...new Set(changes.map(({ row_id: id }) => id))]
    const fresh = await participantRows(index.workspace, projectId).where('participants.id', 'in', ids).execute()
    const changed = new Set(ids)
    index.entries = [...index.entries.filter(({ row }) => !changed.has(row.id)), ...fresh.map(toEntry)].toSorted(byKey)
    return true
  }

  function toEntry({ organisation_name: name, ...row }: NamedRow): Entry {
    const contact = openContact(personalData, row)
    const organisationName = name ?? ''
    const parts = [row.person_key, organisationName, contact?.name ?? '', contact?.email ?? '', contact?.phone ?? '']
    return { row, contact, organisationName, text: parts.join('\n').toLowerCase() }
  }

  return {
    async search(projectId, text, limit) {
      const entries = await entriesOf(projectId)
      const words = text.toLowerCase().split(/\s+/).filter(Boolean)
      const rows: Entry[] = []
      let found = 0
      for (const entry of entries) {
        if (!words.every((word) => entry.text.includes(word))) continue
        found += 1
        if (rows.length < limit) rows.push(entry)
      }
      return { rows, found, all: entries.length }
    },
    all: entriesOf,
    forget: () => projects.clear(),
  }
}

type NamedRow = ParticipantsTable & { organisation_name: string | null }

function participantRows({ db }: Workspace, projectId: string) {
  return db
    .selectFrom('participants')
    .leftJoin('organisations', 'organisations.id', 'participants.organisation_id')
    .selectAll('participants')
    .select('organisations.name as organisation_name')
    .where('participants.project_id', '=', projectId)
    .orderBy('participants.person_key')
}

const byKey = (a: Entry, b: Entry) => (a.row.person_key < b.row.person_key ? -1 : 1)

async function newestChange({ db }: Workspace): Promise<number> {
  const { seq } = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow()
  return seq ?? 0
}
