import { formatPeriod } from '#domain/values/period.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { DocumentModel } from '../engine/model.ts'
import { frameOf, projectFields, titleBand } from '../people-page.ts'
import type { ProjectPlanInput } from '../plan-inputs.ts'
import { goalChapters } from './goals.ts'
import { governanceChapter } from './governance.ts'
import { labels } from './labels.ts'
import { small } from '../page-text.ts'
import { workChapters } from './work.ts'

const form = { id: 'stm-hankesuunnitelma', edition: '2020' }

/** The ministry's project plan: its tree of headings, four tables and four figures, filled from the plan. */
export function build(input: ProjectPlanInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const section = { ...input, words, language }
  const period = input.period === null ? '' : formatPeriod(input.period, language)
  return {
    ...frameOf(form, input.project, words, options),
    titlePage: titleBand(input.project, words),
    contents: { title: words.contents, maxLevel: 3 },
    blocks: [
      ...(words.translated === '' ? [] : [small(words.translated)]),
      projectFields(input.project, words, period),
      ...goalChapters(section),
      ...workChapters(section),
      ...governanceChapter(section),
    ],
  }
}
