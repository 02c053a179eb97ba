import { Alert, Anchor, List, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { BudgetStatus } from '#contract/index.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { Part } from '../people/Part.tsx'
import { shareOf } from '../project/funding/share.ts'
import { PlanBar } from '../project/parts/PlanBar.tsx'
import { riskTexts } from './risk-text.ts'
import { budgetWords } from './words.ts'

interface OutlookProps {
  readonly projectId: string
  readonly status: BudgetStatus
}

/** Time against money, and in words what may go wrong. */
export function Outlook({ projectId, status }: OutlookProps) {
  const t = useWords(budgetWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { time, total, leftOut } = status
  const risks = riskTexts(status, language)
  const serious = risks.filter(({ level }) => level !== 'info')
  const others = risks.filter(({ level }) => level === 'info')
  return (
    <Part title={t('outlook')}>
      <SimpleGrid type="container" cols={{ base: 1, '34rem': 3 }} spacing="lg" component="dl" m={0}>
        {time !== null && <Share label={t('time')} part={time.elapsed} whole={time.elapsed + time.remaining} />}
        <Share label={t('money')} part={total.spent} whole={total.approved} amount={total.spent} />
        <Share label={t('money.forecast')} part={total.forecast} whole={total.approved} amount={total.forecast} />
      </SimpleGrid>
      <SupportFigures status={status} />
      {time === null && <Text>{t('time.unknown')}</Text>}
      <Stack gap="xs">
        {serious.map(({ key, level, text }) => (
          <Alert
            key={key}
            color={level === 'danger' ? 'red' : 'yellow'}
            icon={<IconAlertTriangle aria-hidden />}
            variant="outline"
            role="note"
          >
            <Text inherit>{text}</Text>
          </Alert>
        ))}
        {others.length > 0 && (
          <List spacing={4} size="sm">
            {others.map(({ key, text }) => (
              <List.Item key={key}>{text}</List.Item>
            ))}
          </List>
        )}
        {leftOut.rows > 0 && (
          <Alert color="gray" icon={<IconInfoCircle aria-hidden />} variant="outline" role="note">
            <Text inherit>
              {t('risk.left_out', { rows: leftOut.rows, amount: format.money(leftOut.amount) })}{' '}
              <Anchor component={Link} href={paths.project(projectId, 'ledger')} inherit underline="always">
                {t('ledger.open')}
              </Anchor>
            </Text>
          </Alert>
        )}
      </Stack>
    </Part>
  )
}

/** The grant and what has come of it; nothing before there is a claim. */
function SupportFigures({ status }: { readonly status: BudgetStatus }) {
  const t = useWords(budgetWords)
  const format = useFormat()
  const { granted, claimed, decided, paid } = status.support
  if (claimed === 0 && paid === 0) return null
  const figures = [
    ['granted', granted],
    ['claimed', claimed],
    ['decided', decided],
    ['paid', paid],
  ] as const
  return (
    <SimpleGrid type="container" cols={{ base: 2, '34rem': 4 }} spacing="lg" component="dl" m={0}>
      {figures.map(([name, amount]) => (
        <div key={name}>
          <Text component="dt" size="sm" c="dimmed">
            {t(`support.${name}`)}
          </Text>
          <Text component="dd" m={0} fw={600}>
            {format.money(amount) || '–'}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  )
}

interface ShareProps {
  readonly label: string
  readonly part: number
  readonly whole: number
  /** In cents, said beside the share. */
  readonly amount?: number
}

function Share({ label, part, whole, amount }: ShareProps) {
  const format = useFormat()
  const { language } = useLanguage()
  const share = shareOf(part, whole)
  const shown = share === null ? '–' : formatPercent(share, language)
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fw={600}>
        {amount === undefined ? shown : `${shown} · ${format.money(amount)}`}
      </Text>
      <dd aria-hidden style={{ margin: 0 }}>
        <PlanBar share={share} />
      </dd>
    </div>
  )
}
