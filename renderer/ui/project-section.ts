import type { ComponentType } from 'react'
import type { Language } from '#domain/values/language.ts'

/** One area of a project. The frame makes the navigation, the route and the palette's entry of it. */
export interface ProjectSection {
  /** The last part of the address: `/projects/<id>/<slug>`. Never changes. */
  readonly slug: string
  readonly title: Readonly<Record<Language, string>>
  readonly Section: ComponentType<{ readonly projectId: string }>
}
