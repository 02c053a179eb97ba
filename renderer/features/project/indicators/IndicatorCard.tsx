import { Group, SimpleGrid, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { IndicatorRow } from '#contract/index.ts'
import { realisedHint, womenHint } from '#domain/catalogue/hints.ts'
import { descriptionIndicator, isAsked } from '#domain/catalogue/indicators-2014.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { CheckboxField } from '../../../ui/fields/choices.tsx'
import { TextField } from '../../../ui/fields/fields.tsx'
import { fieldPlace, placeOf } from '../../../ui/place/place-of.ts'
import { ResultsToggle } from '../../indicators/ResultsToggle.tsx'
import { useDetailRow } from '../parts/detail-row.ts'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { useProject } from '../parts/project-context.ts'
import { indicatorWords } from '../words/indicator-words.ts'
import { CountField } from './CountField.tsx'
import { indicatorPart } from './indicator-row.ts'
import { IndicatorProgress } from './IndicatorProgress.tsx'
import { RemoveIndicator } from './RemoveIndicator.tsx'

interface IndicatorCardProps {
  readonly indicator: IndicatorRow
  /** Its place in section 7, from 0. */
  readonly index: number
}

/** One item of section 7: its heading, its target, what was reached, and of these the women. */
export function IndicatorCard({ indicator, index }: IndicatorCardProps) {
  const t = useWords(indicatorWords)
  const { language } = useLanguage()
  const { detail } = useProject()
  const part = useMemo(() => indicatorPart(indicator.id), [indicator.id])
  const row = useDetailRow(detail, part)
  const type = descriptionIndicator(indicator.key)
  const { fund, objectiveCode } = detail.fields
  const women = type?.womenLabel?.[language] ?? t('women')
  const hasWomen = type === undefined || type.womenLabel !== null || indicator.plannedWomen !== null
  const unasked = type !== undefined && !isAsked(type, fund, objectiveCode)
  const realisedDecimals = type?.realisedDecimals ?? (fund === 'EAKR' ? 2 : 0)
  return (
    <FieldGroup
      title={type === undefined ? indicator.heading : type.heading[language]}
      columns={1}
      place={{ ...placeOf(indicator.id), ...fieldPlace(`indicator.${index}`) }}
    >
      {unasked && (
        <Text role="note" size="sm" c="dimmed">
          {t('unasked', { fund, objective: objectiveCode })}
        </Text>
      )}
      {(type === undefined || type.heading.fi !== indicator.heading) && (
        <TextField of={row.field('heading')} label={t('heading')} description={t('heading.help')} required />
      )}
      <SimpleGrid type="container" cols={{ base: 1, '24rem': 2 }}>
        <FieldNotes names={[`indicator.${index}.planned`]}>
          <CountField of={row.field('planned')} label={t('planned')} decimals={0} />
        </FieldNotes>
        {hasWomen && (
          <FieldNotes hint={womenHint(indicator.planned, indicator.plannedWomen)}>
            <CountField of={row.field('plannedWomen')} label={`${t('planned')}, ${women}`} decimals={0} />
          </FieldNotes>
        )}
      </SimpleGrid>
      {indicator.hasRealised && (
        <SimpleGrid type="container" cols={{ base: 1, '24rem': 2 }}>
          <FieldNotes
            names={[`indicator.${index}.realised`]}
            hint={realisedHint(indicator.planned, indicator.realised)}
          >
            <CountField of={row.field('realised')} label={t('realised')} decimals={realisedDecimals} />
          </FieldNotes>
          {hasWomen && (
            <FieldNotes hint={womenHint(indicator.realised, indicator.realisedWomen)}>
              <CountField
                of={row.field('realisedWomen')}
                label={`${t('realised.short')}, ${women}`}
                decimals={realisedDecimals}
              />
            </FieldNotes>
          )}
        </SimpleGrid>
      )}
      <IndicatorProgress indicator={indicator} />
      <ResultsToggle projectId={detail.id} of={{ kind: 'description', id: indicator.id }} />
      <Group justify="space-between">
        <CheckboxField of={row.field('hasRealised')} label={t('hasRealised')} />
        <RemoveIndicator indicator={indicator} />
      </Group>
    </FieldGroup>
  )
}
