import { SimpleGrid } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EventDetail, EventFields } from '#contract/index.ts'
import { err, ok } from '#domain/values/result.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { CheckboxField } from '../../ui/fields/choices.tsx'
import { LongTextField, NumberField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import type { FieldParser } from '../../ui/fields/parsers.ts'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import { Part } from '../people/Part.tsx'
import { GuardedTextField } from '../participants/GuardedTextField.tsx'
import { requiredDayParser } from '../people/field-parsers.ts'
import { eventWords } from './words.ts'

/** `9`, `9.30` and `9:30` become `09:30`; an empty field is no time. */
const timeParser: FieldParser<string> = {
  format: (value) => value,
  parse(text) {
    const tidy = text.trim()
    if (tidy === '') return ok('')
    const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(tidy) ?? []
    const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60
    return isTime ? ok(`${hour.padStart(2, '0')}:${minute}`) : err({ code: 'out_of_range' })
  },
}

export function EventFieldsPart({ event }: { readonly event: EventDetail }) {
  const t = useWords(eventWords)
  const row = useEventRow(event)
  const day = useMemo(() => requiredDayParser({}), [])
  return (
    <Part title={t('facts')}>
      <SimpleGrid type="container" cols={{ base: 1, '30rem': 2, '52rem': 3 }}>
        <GuardedTextField of={row.field('name')} label={t('name')} maxLength={300} required />
        <InputField of={row.field('day')} label={t('day')} parser={day} placeholder="12.5.2018" />
        <GuardedTextField of={row.field('place')} label={t('place')} />
        <InputField of={row.field('startTime')} label={t('start')} parser={timeParser} placeholder="9.00" />
        <InputField of={row.field('endTime')} label={t('end')} parser={timeParser} placeholder="15.30" />
        <GuardedTextField of={row.field('theme')} label={t('theme')} />
        <GuardedTextField of={row.field('organiser')} label={t('organiser')} />
        <GuardedTextField of={row.field('workPackage')} label={t('workPackage')} />
        <NumberField
          of={row.field('trainingHours')}
          label={t('trainingHours')}
          description={t('trainingHours.help')}
          rules={{ scale: 2, min: 0, max: 1_000_000 }}
          width="100%"
        />
      </SimpleGrid>
      <CheckboxField of={row.field('isOnline')} label={t('online')} />
      <LongTextField of={row.field('programme')} label={t('programme')} maxLength={20_000} />
    </Part>
  )
}

function useEventRow({ id, version, fields }: EventDetail) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.projectEvent.get.queryOptions({ input: { id } })
  return useEditableRow<EventFields>({
    key: `event/${id}`,
    version,
    values: fields,
    write: (patch, seen) => client.projectEvent.update({ id, version: seen, patch }),
    async reload() {
      const fresh = await client.projectEvent.get({ id })
      queryClient.setQueryData(queryKey, fresh)
      return { version: fresh.version, values: fresh.fields }
    },
    apply: (patch, saved) =>
      queryClient.setQueryData(
        queryKey,
        (shown) => shown && { ...shown, version: saved, fields: { ...shown.fields, ...patch } },
      ),
  })
}
