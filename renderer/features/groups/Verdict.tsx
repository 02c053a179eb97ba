import { Anchor, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import type { RuleVerdict } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { verdictWords } from './words/verdict-words.ts'

type VerdictKey = keyof (typeof verdictWords)['fi']

const isKey = (key: string): key is VerdictKey => Object.hasOwn(verdictWords.fi, key)

/** The reason where there is one, otherwise the state. */
export function useVerdictText(): (verdict: RuleVerdict) => string {
  const t = useWords(verdictWords)
  return ({ status, reason }) => (reason !== null && isKey(reason) ? t(reason) : t(status))
}

const toneOf = ({ status }: Pick<RuleVerdict, 'status'>) => (status === 'FAIL' ? { c: colors.FAIL } : {})

const colors = { FAIL: 'var(--mantine-color-error)', OK: 'var(--hk-good)', OK_AT_LIMIT: 'var(--hk-good)' } as const

/** State and reason in a table's cell. */
export function VerdictCell({ verdict }: { readonly verdict: RuleVerdict }) {
  const text = useVerdictText()
  if (verdict.status === 'NOT_APPLICABLE') return <Text span>–</Text>
  return (
    <Group gap={4} wrap="nowrap" align="flex-start" {...toneOf(verdict)}>
      <VerdictIcon status={verdict.status} />
      <Text span inherit size="sm">
        {text(verdict)}
      </Text>
    </Group>
  )
}

function VerdictIcon({ status }: Pick<RuleVerdict, 'status'>) {
  const style = { flex: 'none', marginTop: 2 } as const
  if (status === 'FAIL') return <IconAlertTriangle size={16} aria-hidden style={style} />
  if (status === 'OK' || status === 'OK_AT_LIMIT') {
    return <IconCircleCheck size={16} aria-hidden style={style} color={colors.OK} />
  }
  return <IconHelpCircle size={16} aria-hidden style={style} />
}

/** What a rule says in a line, with where it stands and whether it is only a reading. */
export function VerdictLine({ verdict, children }: { readonly verdict: RuleVerdict; readonly children?: string }) {
  const t = useWords(verdictWords)
  const text = useVerdictText()
  const key = `rule.${verdict.ruleId}`
  const name = isKey(key) ? t(key) : verdict.ruleId
  return (
    <Group gap={6} align="flex-start" wrap="nowrap" role="note">
      <VerdictIcon status={verdict.status} />
      <Text size="sm" {...toneOf(verdict)}>
        <strong>{name}:</strong> {children ?? text(verdict)}{' '}
        <Anchor href={verdict.url} target="_blank" rel="noreferrer" underline="always" inherit>
          {[verdict.act, verdict.article].filter(Boolean).join(' ')}
        </Anchor>
        {verdict.certainty === 'unverified' && (
          <Text span inherit c="dimmed">
            {' '}
            ({t('unverified')})
          </Text>
        )}
      </Text>
    </Group>
  )
}
