import { Alert, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useState } from 'react'
import type { BulkOffer } from '#contract/index.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { readPeriod } from '../report/report-period.ts'
import classes from './OfferChoice.module.css'
import { ProjectOffers } from './ProjectOffers.tsx'
import type { BulkRequest } from './use-bulk.ts'
import { bulkWords } from './words.ts'

interface OfferChoiceProps {
  readonly offers: readonly BulkOffer[]
  readonly wasCancelled: boolean
  readonly onMake: (request: BulkRequest) => void
}

/** Projects with what could be made of each; what is due is chosen at first. */
export function OfferChoice({ offers, wasCancelled, onMake }: OfferChoiceProps) {
  const t = useWords(bulkWords)
  const { language } = useLanguage()
  const due = offers.filter(({ isDue }) => isDue)
  const written = offers.filter(({ reportId }) => reportId !== null)
  const [chosen, setChosen] = useState(() => keysOf(due))
  const [periodText, setPeriodText] = useState('')
  const [draft, setDraft] = useState(false)
  const period = readPeriod(periodText)
  const picked = offers.filter(({ key }) => chosen.has(key))
  const projects = Map.groupBy(offers, ({ projectId }) => projectId)
  const choose = (key: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, key] : [...before].filter((each) => each !== key)))
  return (
    <Stack gap="md">
      {wasCancelled && (
        <Alert role="status" variant="light">
          {t('cancelled')}
        </Alert>
      )}
      {due.length === 0 && <Text role="status">{t('nothing_due')}</Text>}
      <Group gap="xs" role="group" aria-label={t('choose')}>
        <Button variant="default" disabled={due.length === 0} onClick={() => setChosen(keysOf(due))}>
          {t('choose.due')}
        </Button>
        <Button variant="default" disabled={written.length === 0} onClick={() => setChosen(keysOf(written))}>
          {t('choose.written')}
        </Button>
        <Button variant="default" onClick={() => setChosen(new Set())}>
          {t('choose.none')}
        </Button>
      </Group>
      <Group align="flex-start" gap="lg">
        <TextInput
          label={t('period')}
          description={t('period.help')}
          w="22rem"
          maw="100%"
          value={periodText}
          error={period.ok ? undefined : t('period.wrong')}
          onChange={(event) => setPeriodText(event.currentTarget.value)}
        />
        <Checkbox
          mt="1.6rem"
          label={t('draft')}
          checked={draft}
          onChange={(event) => setDraft(event.currentTarget.checked)}
        />
      </Group>
      <div className={classes['projects']}>
        {[...projects].map(([id, own]) => (
          <ProjectOffers key={id} offers={own} chosen={chosen} onChoose={choose} />
        ))}
      </div>
      <Group className={classes['bar']} justify="space-between">
        <Text role="status">{t('chosen', { count: picked.length })}</Text>
        <Button
          leftSection={<IconFileZip size={18} aria-hidden />}
          disabled={picked.length === 0 || !period.ok}
          onClick={() => onMake({ offers: picked, period: period.value ?? null, draft, language })}
        >
          {t('make')}
        </Button>
      </Group>
    </Stack>
  )
}

const keysOf = (offers: readonly BulkOffer[]): ReadonlySet<string> => new Set(offers.map(({ key }) => key))
