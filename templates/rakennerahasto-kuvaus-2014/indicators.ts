import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import type { DescriptionIndicator } from '#domain/project/description.ts'
import type { Language } from '#domain/values/language.ts'
import type { Block, Inline } from '../engine/model.ts'
import { labelOf } from './labels.ts'
import { idOf } from './page.ts'
import type { Page } from './page.ts'
import { writeIndicator } from './published/indicator-text.ts'
import { indicatorKeys } from './published/lines.ts'

/** Section 7: planned and realised numbers of each item. */
export function indicatorsSection(page: Page): Block[] {
  return [
    page.heading('section7', 1),
    ...page.unknownText('section7'),
    ...page.input.description.indicators.flatMap((item, index) => indicatorBlocks(page, item, index)),
  ]
}

function indicatorBlocks(page: Page, item: DescriptionIndicator, index: number): Block[] {
  const keys = indicatorKeys(index)
  const [, number = '', heading = item.heading] = /^(7\.\d+)\.?\s+(.*)$/.exec(headingOf(item, page.language)) ?? []
  const value = (line: 'planned' | 'realised'): Inline[] => {
    const said =
      page.unreadText(keys[line]) ??
      translated(writeIndicator(item, line, page.input.description.fund), item, page.language)
    const source = page.source(line, 'project_indicators', page.input.rows.indicators[index])
    return said === '' ? [] : [{ kind: 'text', text: said, source }]
  }
  return [
    { kind: 'heading', id: idOf(keys.heading), level: 2, ...(number === '' ? {} : { number }), text: heading },
    ...page.unknownText(keys.heading),
    {
      kind: 'fields',
      summary: heading,
      fields: [
        { label: labelOf('planned', page.language), value: value('planned') },
        ...(item.realised === null ? [] : [{ label: labelOf('realised', page.language), value: value('realised') }]),
      ],
    },
    ...page.unknownText(keys.planned),
    ...page.unknownText(keys.realised),
  ]
}

const headingOf = (item: DescriptionIndicator, language: Language) =>
  language === 'fi' ? item.heading : (descriptionIndicator(item.key)?.heading[language] ?? item.heading)

function translated(text: string, item: DescriptionIndicator, language: Language): string {
  const label = descriptionIndicator(item.key)?.womenLabel
  return label && language !== 'fi' ? text.replace(label.fi, label[language]) : text
}
