import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { ProjectDetail, ProjectField } from '#contract/index.ts'
import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import { areaPlace } from '#domain/places/place.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { addressOf } from '../../../ui/place/addresses.ts'
import { fieldWords } from '../words/field-words.ts'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import classes from './Card.module.css'
import { gapsOf } from './missing.ts'
import type { Gap } from './missing.ts'

/** What the form asks and is empty, each a way to its section. */
export function GapsCard({ detail }: { readonly detail: ProjectDetail }) {
  const t = useWords(overviewWords)
  const gapText = useGapText()
  const gaps = gapsOf(detail)
  return (
    <Card title={t('gaps')}>
      {gaps.length === 0 ? (
        <Text>{t('gaps.none')}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('gaps.help', { count: gaps.length })}
          </Text>
          <ul className={classes['list']}>
            {gaps.map((gap) => (
              <li key={JSON.stringify(gap)}>
                <Anchor component={Link} href={addressOf(detail.id, areaPlace(gap.section, null, fieldOf(gap)))}>
                  {gapText(gap)}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** Fields that the screen writes under another name than the project keeps them. */
const shownAs: Readonly<Partial<Record<ProjectField, string>>> = { axisName: 'axis', objectiveName: 'objective' }

function fieldOf(gap: Gap): string | null {
  switch (gap.kind) {
    case 'field':
      return shownAs[gap.field] ?? gap.field
    case 'regions':
      return 'region'
    case 'coImplementers':
      return 'coImplementers'
    case 'plannedCount':
      return `indicator.${gap.index}`
    default:
      return null
  }
}

function useGapText(): (gap: Gap) => string {
  const t = useWords(overviewWords)
  const label = useWords(fieldWords)
  const { language } = useLanguage()
  return (gap) => {
    switch (gap.kind) {
      case 'field':
        return label(gap.field)
      case 'indicator':
        return descriptionIndicator(gap.key)?.heading[language] ?? gap.key
      case 'plannedCount':
        return t('gap.plannedCount', { heading: gap.heading })
      case 'equality':
      case 'scores':
        return t(`gap.${gap.kind}`, { count: gap.count })
      default:
        return t(`gap.${gap.kind}`)
    }
  }
}
