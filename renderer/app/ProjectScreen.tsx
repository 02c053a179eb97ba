import { Redirect } from 'wouter'
import { paths } from '../ui/paths.ts'
import { NotFound } from './NotFound.tsx'
import { sectionsOfProject } from './project-sections.ts'

interface ProjectScreenProps {
  readonly projectId: string
  readonly slug: string | undefined
}

/** One area of a project. Without a slug, or with the slug of nothing, the first one. */
export function ProjectScreen({ projectId, slug }: ProjectScreenProps) {
  const first = sectionsOfProject[0]
  if (slug === undefined && first !== undefined) return <Redirect to={paths.project(projectId, first.slug)} replace />
  const section = sectionsOfProject.find((candidate) => candidate.slug === slug)
  return section === undefined ? <NotFound /> : <section.Section key={section.slug} projectId={projectId} />
}
