import { Anchor, Table, Text } from '@mantine/core'
import type { CompanyRule } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { byGravity, useRuleTexts } from './rule-words.ts'
import { StatusMark } from './StatusMark.tsx'
import { verdictWords } from './verdict-words.ts'
import { organisationWords } from './words.ts'

/** Every rule with what it says, why, and where it stands; the worst first. */
export function RuleTable({ rules, label }: { readonly rules: readonly CompanyRule[]; readonly label: string }) {
  const t = useWords(organisationWords)
  const tVerdict = useWords(verdictWords)
  const texts = useRuleTexts()
  return (
    <Table.ScrollContainer minWidth="38rem">
      <Table aria-label={label} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="11rem">{t('rule')}</Table.Th>
            <Table.Th w="8rem">{t('state')}</Table.Th>
            <Table.Th>{t('reasons')}</Table.Th>
            <Table.Th w="15rem">{t('act')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byGravity(rules).map((rule) => (
            <Table.Tr key={rule.ruleId}>
              <Table.Td>{texts.title(rule)}</Table.Td>
              <Table.Td>
                <StatusMark status={rule.status} />
              </Table.Td>
              <Table.Td>
                {texts.reason(rule)}
                {texts.facts(rule) !== '' && (
                  <Text size="sm" c="dimmed">
                    {texts.facts(rule)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <Anchor href={rule.url} target="_blank" rel="noreferrer" size="sm" underline="always">
                  {[rule.act, rule.article].filter(Boolean).join(' ')}
                </Anchor>
                {rule.certainty === 'unverified' && (
                  <Text size="xs" c="dimmed">
                    {tVerdict('unverified')}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
