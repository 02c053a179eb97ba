import { Badge, Button, Group, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import type { IndicatorSummary } from '#contract/index.ts'
import { indicatorName } from '#domain/indicators/catalogue.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { TextField } from '../../ui/fields/fields.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { CountField } from '../project/indicators/CountField.tsx'
import { FieldGroup } from '../project/parts/FieldGroup.tsx'
import { typeOf, useIndicatorTexts } from './indicator-text.ts'
import { ResultsToggle } from './ResultsToggle.tsx'
import { useAreaCommand } from './use-area-command.ts'
import { indicatorTableWords } from './words.ts'

interface CatalogueCardProps {
  readonly projectId: string
  readonly summary: IndicatorSummary
}

/** An indicator of a catalogue or of one's own: its target, where it comes from, and its rows. */
export function CatalogueCard({ projectId, summary }: CatalogueCardProps) {
  const t = useWords(indicatorTableWords)
  const { language } = useLanguage()
  const texts = useIndicatorTexts()
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const row = useIndicatorRow(projectId, summary)
  const { ref, version, set, code, counting, jobPlace } = summary
  const type = typeOf(summary)
  const name = texts.name(summary)
  const isEnglish = type !== undefined && indicatorName(type, language).isEnglish
  const isCoded = set !== 'own' && set !== 'rural-form'
  return (
    <FieldGroup title={isCoded ? `${code} ${name}` : name} columns={1} place={placeOf(ref.id)}>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {[t(`set.${set}`), type?.source, summary.unit, t(`counting.${counting}`)].filter(Boolean).join(' · ')}
        </Text>
        {type !== undefined && !type.verified && (
          <Badge variant="default" tt="none">
            {t('unverified')}
          </Badge>
        )}
        {isEnglish ? (
          <Text size="sm" c="dimmed">
            {t('name.english')}
          </Text>
        ) : (
          language === 'fi' &&
          type !== undefined &&
          set.startsWith('e') && (
            <Badge variant="default" tt="none">
              {t('name.unverified')}
            </Badge>
          )
        )}
      </Group>
      {jobPlace !== null && (
        <Text size="sm" role="note">
          {t(`place.help.${jobPlace}`)}
        </Text>
      )}
      {set === 'own' && <TextField of={row.field('name')} label={t('name')} required />}
      <CountField of={row.field('target')} label={t('target')} decimals={summary.decimals} />
      <ResultsToggle projectId={projectId} of={ref} />
      {error !== null && <ErrorPanel error={error} />}
      <Group justify="flex-end">
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          loading={busy}
          leftSection={<IconTrash size={16} aria-hidden />}
          aria-label={t('remove', { name: isCoded ? code : name })}
          onClick={() => void run(() => client.indicator.remove({ id: ref.id, version }))}
        >
          {t('remove.short')}
        </Button>
      </Group>
    </FieldGroup>
  )
}

interface EditedIndicator {
  name: string
  target: number | null
}

function useIndicatorRow(projectId: string, summary: IndicatorSummary) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { id } = summary.ref
  return useEditableRow<EditedIndicator>({
    key: `indicator/${id}`,
    version: summary.version,
    values: summary,
    write: (patch, version) => client.indicator.update({ id, version, patch }),
    async reload() {
      const fresh = await client.indicator.list({ projectId })
      await queryClient.invalidateQueries({ queryKey: orpc.indicator.list.key() })
      const values = fresh.rows.find(({ ref }) => ref.id === id)
      if (values === undefined) throw new Error(`The indicator ${id} is not there any more`)
      return { version: values.version, values }
    },
    apply: (patch, version) =>
      queryClient.setQueryData(
        orpc.indicator.list.queryOptions({ input: { projectId } }).queryKey,
        (shown) =>
          shown && {
            ...shown,
            rows: shown.rows.map((row) => (row.ref.id === id ? { ...row, ...patch, version } : row)),
          },
      ),
  })
}
