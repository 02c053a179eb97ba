import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { IndicatorResult, IndicatorSummary, ResultFields } from '#contract/index.ts'
import { ageBands } from '#domain/indicators/age-bands.ts'
import { JOB_PLACES, SIZE_CLASSES } from '#domain/indicators/indicator-type.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { CheckboxField, SelectField } from '../../ui/fields/choices.tsx'
import { NumberField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { FieldPort } from '../../ui/fields/use-editable-row.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { AreaFiles } from '../files/AreaFiles.tsx'
import { GuardedTextField } from '../participants/GuardedTextField.tsx'
import { requiredDayParser } from '../people/field-parsers.ts'
import { OrganisationField } from '../events/OrganisationField.tsx'
import { gendersOf } from './genders-of.ts'
import { resultWords } from './result-words.ts'
import { useAreaCommand } from './use-area-command.ts'

interface EditResultProps {
  readonly projectId: string
  readonly summary: IndicatorSummary
  readonly row: IndicatorResult
  readonly ageLimits: readonly number[]
  readonly onDone: () => void
}

/** A row's fields, saved one by one. */
export function EditResult({ projectId, summary, row, ageLimits, onDone }: EditResultProps) {
  const t = useWords(resultWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const edited = useResultRow(projectId, summary, row)
  const day = useMemo(() => requiredDayParser({}), [])
  const { counting, breakdowns } = summary
  const untold = { value: null, label: t('untold') }
  const remove = async () => {
    if (await run(() => client.indicator.removeResult({ id: row.id, version: row.version }))) onDone()
  }
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <InputField of={edited.field('day')} label={t('day')} parser={day} />
        <NumberField
          of={numberOf(edited.field('amount'))}
          label={t(counting === 'trainingDays' ? 'hours' : 'amount')}
          rules={{ scale: 2, min: -100_000_000_000, max: 100_000_000_000 }}
          width="100%"
        />
        <GuardedTextField of={edited.field('counted')} label={t('counted')} />
        <GuardedTextField of={edited.field('evidence')} label={t('evidence')} />
        {counting === 'organisations' && (
          <OrganisationField of={edited.field('organisationId')} label={t('organisation')} />
        )}
        {counting === 'jobs' && (
          <SelectField
            of={edited.field('jobPlace')}
            label={t('jobPlace')}
            options={JOB_PLACES.map((value) => ({ value, label: t(`place.${value}`) }))}
          />
        )}
        {gendersOf(breakdowns).length > 0 && (
          <SelectField
            of={edited.field('gender')}
            label={t('gender')}
            options={[untold, ...gendersOf(breakdowns).map((value) => ({ value, label: t(`gender.${value}`) }))]}
          />
        )}
        {breakdowns.includes('age') && (
          <SelectField
            of={edited.field('ageBand')}
            label={t('ageBand')}
            options={[untold, ...ageBands(ageLimits).map((value) => ({ value, label: value }))]}
          />
        )}
        {breakdowns.includes('size') && (
          <SelectField
            of={edited.field('sizeClass')}
            label={t('sizeClass')}
            options={[untold, ...SIZE_CLASSES.map((value) => ({ value, label: t(`size.${value}`) }))]}
          />
        )}
        {breakdowns.includes('foundedByWomen') && (
          <CheckboxField of={edited.field('foundedByWomen')} label={t('foundedByWomen')} />
        )}
      </SimpleGrid>
      <AreaFiles projectId={projectId} owner="indicator_results" ownerId={row.id} />
      {error !== null && <ErrorPanel error={error} />}
      <Group justify="space-between">
        <Button
          variant="subtle"
          color="red"
          loading={busy}
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void remove()}
        >
          {t('remove')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  )
}

/** An amount is never empty: an emptied field goes to the core as zero, which says why not. */
function numberOf({ key, value, save }: FieldPort<number>): FieldPort<number | null> {
  return { key, value, save: (next, base) => save(next ?? 0, base) }
}

function useResultRow(projectId: string, { ref }: IndicatorSummary, row: IndicatorResult) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.indicator.results.queryOptions({ input: { projectId, ref } })
  return useEditableRow<ResultFields>({
    key: `result/${row.id}`,
    version: row.version,
    values: row,
    write: (patch, version) => client.indicator.updateResult({ id: row.id, version, patch }),
    async reload() {
      const fresh = await client.indicator.results({ projectId, ref })
      queryClient.setQueryData(queryKey, fresh)
      const values = fresh.find(({ id }) => id === row.id)
      if (values === undefined) throw new Error(`The row ${row.id} is not there any more`)
      return { version: values.version, values }
    },
    apply: (patch, version) =>
      queryClient.setQueryData(queryKey, (shown) =>
        shown?.map((each) => (each.id === row.id ? { ...each, ...patch, version } : each)),
      ),
  })
}
