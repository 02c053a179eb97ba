import type { CommandTx } from '#db/command.ts'
import { layoutOf } from '#db/projects/read-project.ts'
import type { ProjectRows } from '#db/projects/read-project.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'

/** Writes an edited layout; a project that was not imported has none to edit. */
export async function editLayout(
  tx: CommandTx,
  rows: ProjectRows,
  edit: (layout: PublishedLayout) => PublishedLayout,
): Promise<void> {
  if (rows.layout === null) return
  const layout_json = JSON.stringify(edit(layoutOf(rows)))
  await tx.update('project_published_layouts', rows.layout.id, null, { layout_json })
}
