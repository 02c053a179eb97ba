import { Button, Group, NumberInput, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Part } from '../people/Part.tsx'
import { portfolioWords } from './words.ts'

const [firstYear, lastPossible] = [2000, 2100]

/** The year of all projects as a document for the board, or as a workbook to go on with. */
export function YearPart({ lastYear }: { readonly lastYear: number }) {
  const t = useWords(portfolioWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const [year, setYear] = useState<number | string>(lastYear)
  const [busy, setBusy] = useState<'pdf' | 'xlsx' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const isYear = typeof year === 'number' && year >= firstYear && year <= lastPossible
  const save = async (format: 'pdf' | 'xlsx') => {
    if (!isYear) return
    setBusy(format)
    setError(null)
    try {
      saveFile(await client.portfolio.year({ year, language, format }))
    } catch (reason) {
      setError(reason)
    }
    setBusy(null)
  }
  return (
    <Part title={t('year')}>
      <Text size="sm" c="dimmed">
        {t('year.help')}
      </Text>
      <Group align="end">
        <NumberInput
          label={t('year.of')}
          w="7rem"
          min={firstYear}
          max={lastPossible}
          clampBehavior="none"
          allowDecimal={false}
          value={year}
          error={isYear ? undefined : t('year.wrong')}
          onChange={setYear}
        />
        {(['pdf', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={!isYear}
            loading={busy === format}
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void save(format)}
          >
            {t(`year.${format}`)}
          </Button>
        ))}
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </Part>
  )
}
