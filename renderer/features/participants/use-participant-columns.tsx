import { useMemo } from 'react'
import type { ParticipantRow } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../../ui/table/columns.ts'
import { participantWords } from './words.ts'

export function useParticipantColumns(): readonly DataColumn<ParticipantRow>[] {
  const t = useWords(participantWords)
  const format = useFormat()
  return useMemo(() => {
    const name = ({ contact, hasContact }: ParticipantRow) =>
      contact === null ? (hasContact ? t('locked') : null) : contact.name || contact.email || null
    return [
      {
        id: 'key',
        header: t('key'),
        value: ({ personKey }) => personKey,
        cell: ({ personKey }) => <strong>{personKey}</strong>,
        width: '7rem',
      },
      { id: 'name', header: t('name'), value: name, width: 'minmax(8rem, 2fr)' },
      {
        id: 'organisation',
        header: t('organisation'),
        value: ({ organisationName }) => (organisationName === '' ? null : organisationName),
        width: 'minmax(8rem, 2fr)',
        needsPx: 560,
      },
      {
        id: 'started',
        header: t('started'),
        value: ({ startedOn }) => startedOn,
        cell: ({ startedOn }) => format.day(startedOn),
        width: '7.5rem',
      },
      {
        id: 'ended',
        header: t('ended'),
        value: ({ endedOn }) => endedOn,
        cell: ({ endedOn }) => format.day(endedOn),
        width: '7.5rem',
        needsPx: 620,
      },
      {
        id: 'attendances',
        header: t('attendances'),
        value: ({ attendances }) => attendances,
        width: '8.5rem',
        align: 'right',
        needsPx: 740,
      },
    ]
  }, [t, format])
}
