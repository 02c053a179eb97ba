import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const oneOf = (column: string, values: readonly string[]) =>
  `CHECK (${column} IN (${values.map((value) => `'${value}'`).join(', ')}))`
const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`

const reportTable = `CREATE TABLE reports (
  ${tracked},
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  form_id TEXT NOT NULL CHECK (length(form_id) >= 1),
  edition TEXT NOT NULL,
  kind TEXT NOT NULL ${oneOf('kind', ['interim', 'final', 'other'])},
  period_start TEXT ${day('period_start')},
  period_end TEXT ${day('period_end')},
  language TEXT NOT NULL ${oneOf('language', ['fi', 'sv', 'en'])},
  state TEXT NOT NULL ${oneOf('state', ['draft', 'checked', 'locked', 'sent', 'returned', 'accepted'])},
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  previous_id TEXT UNIQUE REFERENCES reports (id) ON DELETE RESTRICT,
  settings_json TEXT NOT NULL CHECK (json_valid(settings_json)),
  note TEXT NOT NULL,
  locked_on TEXT ${day('locked_on')},
  sent_on TEXT ${day('sent_on')},
  returned_on TEXT ${day('returned_on')},
  accepted_on TEXT ${day('accepted_on')},
  CHECK ((period_start IS NULL) = (period_end IS NULL)),
  CHECK (period_start IS NULL OR period_end >= period_start),
  CHECK (kind <> 'interim' OR period_start IS NOT NULL),
  CHECK ((sequence = 1) = (previous_id IS NULL)),
  CHECK (state IN ('draft', 'checked') OR locked_on IS NOT NULL),
  CHECK (state IN ('draft', 'checked', 'locked') OR sent_on IS NOT NULL),
  CHECK ((state = 'returned') = (returned_on IS NOT NULL)),
  CHECK ((state = 'accepted') = (accepted_on IS NOT NULL))
) STRICT`

const textTable = `CREATE TABLE report_texts (
  ${tracked},
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE RESTRICT,
  section TEXT NOT NULL CHECK (length(section) >= 1),
  content_json TEXT NOT NULL CHECK (json_valid(content_json)),
  is_ready INTEGER NOT NULL CHECK (is_ready IN (0, 1)),
  note TEXT NOT NULL,
  UNIQUE (report_id, section)
) STRICT`

/** Editions of the forms that had texts before there were reports. */
const editions: Readonly<Record<string, string>> = { 'stm-hankesuunnitelma': '2020', 'stm-tilannekatsaus': '2020' }
const noSettings = JSON.stringify({ headings: {}, leftOut: [], place: '', signedOn: null, signatories: [] })

interface OldText {
  readonly id: string
  readonly version: number
  readonly project_id: string
  readonly form_id: string
  readonly section: string
  readonly content_json: string
}

/** Reports, and the texts of their sections: what was written for a form of a project is now that of a report. */
export const reports: Migration = {
  version: 130,
  name: 'reports',
  async up(tx) {
    await sql.raw(reportTable).execute(tx)
    await sql
      .raw('CREATE INDEX reports_place ON reports (project_id, form_id, period_start, period_end, sequence)')
      .execute(tx)
    await sql.raw(textTable).execute(tx)
    const { rows } = await sql<OldText>`SELECT * FROM narratives ORDER BY project_id, form_id, section`.execute(tx)
    let place = ''
    let tables = 0
    let reportId = ''
    for (const row of rows) {
      if (place !== JSON.stringify([row.project_id, row.form_id])) {
        place = JSON.stringify([row.project_id, row.form_id])
        tables = 0
        // A text's own id is free in the table of reports, and the step gives the same file each time.
        reportId = row.id
        await sql`INSERT INTO reports (id, version, project_id, form_id, edition, kind, language, state, sequence,
          settings_json, note) VALUES (${reportId}, 1, ${row.project_id}, ${row.form_id},
          ${editions[row.form_id] ?? ''}, 'other', 'fi', 'draft', 1, ${noSettings}, '')`.execute(tx)
      }
      const content = rewritten(JSON.parse(row.content_json), () => `earlier-table-${(tables += 1)}`)
      await sql`INSERT INTO report_texts (id, version, report_id, section, content_json, is_ready, note)
        VALUES (${row.id}, ${row.version}, ${reportId}, ${row.section}, ${JSON.stringify(content)}, 0, '')`.execute(tx)
    }
    await sql.raw('DROP TABLE narratives').execute(tx)
    await sql.raw('ALTER TABLE report_texts RENAME TO narratives').execute(tx)
  },
}

/** Cells of tables and lines of boxes were plain text; now they are runs, and a table has an id and a caption. */
function rewritten(blocks: unknown, newTableId: () => string): unknown {
  if (!Array.isArray(blocks)) return []
  return blocks.map((block: Readonly<Record<string, unknown>>) => {
    if (block['kind'] === 'callout') return { ...block, lines: listOf(block['lines']).map(runs) }
    if (block['kind'] !== 'table') return block
    const rows = listOf(block['rows']).map((row) => listOf(row).map(runs))
    return { id: newTableId(), caption: '', ...block, rows }
  })
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What has runs already stays as it is. */
function runs(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value === '' ? [] : [{ text: value }]
}
