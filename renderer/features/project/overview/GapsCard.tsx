import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { ProjectDetail } from '#contract/index.ts'
import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
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
                <Anchor component={Link} href={paths.project(detail.id, gap.section)}>
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
