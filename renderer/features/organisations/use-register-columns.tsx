import { useMemo } from 'react'
import type { OrganisationSummary } from '#contract/index.ts'
import { municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../../ui/table/columns.ts'
import { useChoice } from './use-choices.ts'
import { organisationWords } from './words.ts'

export function useRegisterColumns(): readonly DataColumn<OrganisationSummary>[] {
  const t = useWords(organisationWords)
  const choice = useChoice()
  const { language } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        value: ({ name }) => name,
        cell: ({ name }) => <strong title={name}>{name}</strong>,
        width: 'minmax(11rem, 2fr)',
      },
      {
        id: 'businessId',
        header: t('businessId'),
        value: ({ businessId }) => businessId,
        width: '8rem',
      },
      {
        id: 'municipality',
        header: t('municipality'),
        value: ({ municipality }) => (municipality === null ? null : municipalityName(municipality, language)),
        width: 'minmax(8rem, 1fr)',
        needsPx: 620,
      },
      {
        id: 'activity',
        header: t('activity'),
        value: ({ activity }) => (activity === null ? null : choice('activity', activity)),
        width: 'minmax(10rem, 1fr)',
        needsPx: 820,
      },
      {
        id: 'otherNames',
        header: t('otherNames'),
        value: ({ otherNames }) => (otherNames.length === 0 ? null : otherNames.join(', ')),
        width: 'minmax(9rem, 1fr)',
        needsPx: 1000,
      },
      {
        id: 'projects',
        header: t('projects'),
        value: ({ projectCount }) => projectCount,
        width: '7rem',
        align: 'right',
        needsPx: 520,
      },
    ],
    [t, choice, language],
  )
}
