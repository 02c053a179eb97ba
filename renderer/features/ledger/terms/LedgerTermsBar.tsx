import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconScale } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { LedgerRulesOut } from '#contract/index.ts'
import { approvedLinesOf, termsOn } from '#domain/ledger/terms.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { termWords } from '../../decision/words/term-words.ts'
import { todayHere } from '../row-status.ts'
import { termsWords } from '../words/terms-words.ts'
import { LedgerSettingsForm } from './LedgerSettingsForm.tsx'
import { lineName, modelNames } from './terms-text.ts'

interface LedgerTermsBarProps {
  readonly projectId: string
  readonly rules: LedgerRulesOut
}

/** Under which rules the rows are judged, and where that is from. */
export function LedgerTermsBar({ projectId, rules }: LedgerTermsBarProps) {
  const t = useWords(termsWords)
  const tTerm = useWords(termWords)
  const [opened, dialog] = useDisclosure(false)
  const regime = tTerm(rules.regime)
  const count = rules.terms.filter(({ status }) => status === 'confirmed').length
  return (
    <Group gap="sm" mb="sm">
      <Text size="sm" c="dimmed">
        {rules.from === 'decision' ? t('from.decision', { regime, count }) : t('from.fund', { regime })}
      </Text>
      <Anchor component={Link} href={paths.project(projectId, 'decision')} size="sm">
        {t('decision')}
      </Anchor>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconScale size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('settings')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('settings')} size="lg">
        <Stack gap="md">
          <Held rules={rules} />
          <Text size="sm">{t('settings.lead')}</Text>
          <LedgerSettingsForm projectId={projectId} rules={rules} />
        </Stack>
      </Modal>
    </Group>
  )
}

/** What the decision says today. */
function Held({ rules }: Pick<LedgerTermsBarProps, 'rules'>) {
  const t = useWords(termsWords)
  const format = useFormat()
  const { language } = useLanguage()
  const terms = termsOn(rules.terms, todayHere())
  const lines = approvedLinesOf(terms, rules.regime).map((line) => lineName(line, rules.regime, language))
  const models = terms === undefined ? '' : modelNames(terms)
  const limit =
    terms === undefined || terms.overrunRate === null || terms.overrunAmount === null
      ? null
      : t('overrun.either', {
          share: formatPercent(terms.overrunRate, language),
          amount: format.money(terms.overrunAmount),
        })
  return (
    <Text size="sm">
      {terms !== undefined &&
        `${t('held', {
          sequence: terms.sequence,
          number: terms.number || t('no_number'),
          from: format.day(terms.validFrom),
        })} `}
      {t('period', { period: format.period(rules.periodStart, rules.periodEnd) || '–' })}{' '}
      {t('lines', { lines: lines.join(', ') })} {models !== '' && `${t('models', { models })} `}
      {limit !== null && t('overrun', { limit })}
    </Text>
  )
}
