import type { ComponentType } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { ProjectSection } from '../../ui/project-section.ts'
import type { SectionSlug } from './section-slugs.ts'
import { SectionScreen } from './SectionScreen.tsx'
import { sectionWords } from './words/section-words.ts'

/** A section of the navigation made of its fields; buttons of the whole screen are `Actions`. */
export function sectionOf(slug: SectionSlug, Content: ComponentType, Actions?: ComponentType): ProjectSection {
  function Section({ projectId }: { readonly projectId: string }) {
    const t = useWords(sectionWords)
    return (
      <SectionScreen projectId={projectId} title={t(slug)} actions={Actions && <Actions />}>
        <div data-section={slug}>
          <Content />
        </div>
      </SectionScreen>
    )
  }
  const { fi, sv, en } = sectionWords
  return { slug, title: { fi: fi[slug], sv: sv[slug], en: en[slug] }, Section }
}
