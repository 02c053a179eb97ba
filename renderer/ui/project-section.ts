import type { ComponentType } from 'react'
import type { Fund } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'

/** One area of a project. The frame makes the navigation, the route and the palette's entry of it. */
export interface ProjectSection {
  /** The last part of the address: `/projects/<id>/<slug>`. Never changes. */
  readonly slug: string
  readonly title: Readonly<Record<Language, string>>
  /** Whose projects have it; all when absent. */
  readonly isFor?: (fund: Fund) => boolean
  readonly Section: ComponentType<{ readonly projectId: string }>
}
