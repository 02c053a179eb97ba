import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { IndicatorRow } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { useDetailCommand } from '../parts/use-detail-command.ts'
import { indicatorWords } from '../words/indicator-words.ts'

/** Takes the item away at once; undo brings it back. */
export function RemoveIndicator({ indicator }: { readonly indicator: IndicatorRow }) {
  const t = useWords(indicatorWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const { run, busy, error } = useDetailCommand()
  const { id, version, heading, key } = indicator
  const name = descriptionIndicator(key)?.heading[language] ?? heading
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        loading={busy}
        leftSection={<IconTrash size={16} aria-hidden />}
        aria-label={t('remove', { heading: name })}
        onClick={() => void run(() => client.project.removeIndicator({ id, version }))}
      >
        {t('remove.short')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}
