import { createContext, use } from 'react'
import type { ProjectDetail, ProjectFields } from '#contract/index.ts'
import type { EditableRow } from '../../../ui/fields/use-editable-row.ts'

export interface OpenProject {
  readonly detail: ProjectDetail
  /** The project's own fields for editing. */
  readonly row: EditableRow<ProjectFields>
}

export const ProjectContext = createContext<OpenProject | null>(null)

/** The project that the screen shows. */
export function useProject(): OpenProject {
  const project = use(ProjectContext)
  if (project === null) throw new Error('useProject needs a ProjectScreen above it')
  return project
}
