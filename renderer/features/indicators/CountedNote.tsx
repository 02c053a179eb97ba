import { Button, Group, Text } from '@mantine/core'
import type { IndicatorSummary } from '#contract/index.ts'
import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useIndicatorTexts } from './indicator-text.ts'
import { useAreaCommand } from './use-area-command.ts'
import { indicatorTableWords } from './words.ts'

interface CountedNoteProps {
  readonly projectId: string
  readonly summary: IndicatorSummary
}

/** What the rows of the description's item add up to, whether the page says the same, and one click to make it so. */
export function CountedNote({ projectId, summary }: CountedNoteProps) {
  const t = useWords(indicatorTableWords)
  const texts = useIndicatorTexts()
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  if (summary.rowCount === 0) return null
  const { reported, cumulative, decimals, ref, version } = summary
  const figure = texts.figure(cumulative, decimals)
  const division = texts.division(summary)
  const isOnPage = descriptionIndicator(summary.code)?.hasRealised !== false
  const isSame = reported === cumulative && womenOf(summary) === summary.reportedWomen
  return (
    <>
      <Group gap="sm" role="note">
        <Text size="sm">
          {division === '' ? t('counted', { figure }) : t('counted.women', { figure, women: division })}.{' '}
          {!isOnPage
            ? ''
            : isSame
              ? t('counted.same')
              : reported === null
                ? t('counted.empty')
                : t('counted.differs', { reported: texts.figure(reported, decimals) })}
        </Text>
        {isOnPage && !isSame && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            onClick={() => void run(() => client.indicator.adopt({ id: ref.id, version }))}
          >
            {t('adopt')}
          </Button>
        )}
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}

/** The women's number of the page's line, as the rows have it; `null` for items that have none. */
function womenOf({ breakdowns, genders, foundedByWomen, reportedWomen }: IndicatorSummary): number | null {
  if (breakdowns.includes('foundedByWomen')) return foundedByWomen
  return breakdowns.includes('women') ? (genders.women ?? 0) : reportedWomen
}
