import type { NarrativeSection } from '#contract/index.ts'
import { listNarratives } from '#db/narratives/read-narratives.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { loadForms } from '#templates/forms.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { readRows } from '../projects/projects.ts'
import { toNarrative } from './stored-narrative.ts'

interface FormPlace {
  readonly projectId: string
  readonly formId: string
}

/** The sections of a form that have a text of their own. Throws `template_unavailable` for an unknown form. */
export async function list(context: CoreContext, { projectId, formId }: FormPlace): Promise<NarrativeSection[]> {
  await readRows(context, projectId)
  const written = await listNarratives(context.session.current().db, projectId, formId)
  return (await sectionsOf(formId)).map(({ key, number, titles }) => {
    const row = written.find(({ section }) => section === key)
    return {
      key,
      number,
      title: titles.fi,
      version: row?.version ?? null,
      blocks: row === undefined ? [] : [...toNarrative(row.content_json)],
    }
  })
}

/** Writes a section's text, whole. Throws `conflict` when someone else has written it since it was read. */
export async function save(
  context: CoreContext,
  target: FormPlace & { readonly section: string; readonly version: number | null },
  narrative: Narrative,
): Promise<{ version: number }> {
  const { projectId, formId, section, version } = target
  const sections = await sectionsOf(formId)
  if (!sections.some(({ key }) => key === section)) throw new AppError('not_found', { what: 'section', id: section })
  const { project } = await readRows(context, projectId)
  const content = JSON.stringify(narrative)
  return projectCommand(context, 'narrative.save', project, async (tx) => {
    const row = (await listNarratives(tx.db, projectId, formId)).find((each) => each.section === section)
    if (row !== undefined) {
      if (version === null)
        throw new AppError('conflict', { what: 'narratives', id: row.id, currentVersion: row.version })
      return { version: await tx.update('narratives', row.id, version, { content_json: content }) }
    }
    if (version !== null) throw new AppError('conflict', { what: 'narratives', id: section, currentVersion: null })
    const id = newId(context.ports)
    await tx.insert('narratives', { id, project_id: projectId, form_id: formId, section, content_json: content })
    return { version: 1 }
  })
}

async function sectionsOf(formId: string) {
  const form = (await loadForms()).find(({ id }) => id === formId)
  if (form === undefined) throw new AppError('template_unavailable', { formId, reason: 'unknown_form' })
  return form.narratives ?? []
}
