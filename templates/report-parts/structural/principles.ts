import type { Block } from '../../engine/model.ts'
import { sentence } from '../../page-text.ts'
import { ofProject } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { descriptionLabel, isDescriptionLabel } from './description-labels.ts'
import { equalityTable, sustainabilityTable } from './principle-tables.ts'
import type { Principles } from './principle-tables.ts'
import { structuralWords } from './words.ts'

export function principlesOf({ input, language }: ReportPage): Principles {
  return {
    language,
    description: input.project.description,
    label: (key) => (isDescriptionLabel(key) ? descriptionLabel(key, language) : key),
    source: (part, key, field) => ofProject(input, `${part}.${key}.${field}`),
  }
}

/** The plan's answers on equality; nothing while nobody has given any. */
export function equalityBlocks(page: ReportPage): Block[] {
  const word = structuralWords(page.language)
  const isTold = page.input.project.description.equality.some(
    ({ answer, comment }) => answer !== null || comment !== '',
  )
  if (!isTold) return []
  const table = equalityTable(principlesOf(page), { id: 'taulukko-tasa-arvo', caption: word('equality') })
  return [sentence(word('equalityIntro'), table.id), table]
}

/** The plan's scores of sustainable development; nothing while nobody has given any. */
export function sustainabilityBlocks(page: ReportPage): Block[] {
  const word = structuralWords(page.language)
  const { sustainability } = page.input.project.description
  const isTold = sustainability.some(
    ({ direct, indirect, comment }) => direct !== null || indirect !== null || comment !== '',
  )
  if (!isTold) return []
  const table = sustainabilityTable(principlesOf(page), {
    id: 'taulukko-kestava-kehitys',
    caption: word('sustainability'),
  })
  return [sentence(word('sustainabilityIntro'), table.id), table]
}
