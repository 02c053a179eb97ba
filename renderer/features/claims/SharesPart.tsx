import { Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ClaimDetail } from '#contract/index.ts'
import type { ClaimShare } from '#domain/claims/claim-shares.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { moneyParser } from '../../ui/fields/parsers.ts'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { planWords } from '../decision/words/plan-words.ts'
import { Part } from '../people/Part.tsx'
import { Problems } from './Problems.tsx'
import { useClaimCommand } from './use-claim-command.ts'
import { figureWords } from './words/figure-words.ts'

/** Whose money it is, to the cent; of a draft, what a source has really brought can be told. */
export function SharesPart({ claim }: { readonly claim: ClaimDetail }) {
  const t = useWords(figureWords)
  const { client } = useApi()
  const { run, error } = useClaimCommand()
  const { id, version, state, claimed, decided } = claim
  const { shares, net, cumulative } = decided ?? claimed
  const isDraft = state === 'draft'
  const hasTold = shares.some(({ told }) => told)
  const canTell = isDraft && shares.some((share) => isTellable(share))
  const save = (share: ClaimShare, values: { amount: number | null; evidence: string }) => {
    const { source, name } = share
    void run(() => client.claim.setShare({ id, version, source, name, ...values }))
  }
  return (
    <Part title={t('shares')} {...(canTell ? { help: t('shares.help') } : {})}>
      <Table.ScrollContainer minWidth={canTell || hasTold ? 720 : 560}>
        <Table aria-label={t('shares')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('source')}</Table.Th>
              {(['planned', 'thisClaim', 'cumulative'] as const).map((column) => (
                <Table.Th key={column} scope="col" ta="right">
                  {t(column)}
                </Table.Th>
              ))}
              {(canTell || hasTold) && <Table.Th scope="col">{t('evidence')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shares.map((share) => (
              <ShareRow
                key={`${share.source} ${share.name} ${share.amount} ${share.evidence}`}
                share={share}
                editable={isDraft && isTellable(share)}
                hasEvidence={canTell || hasTold}
                onSave={save}
              />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('total')}</Table.Th>
              <MoneyCell amount={shares.reduce((sum, { planned }) => sum + planned, 0)} strong />
              <MoneyCell amount={net} strong />
              <MoneyCell amount={cumulative.net} strong />
              {(canTell || hasTold) && <Table.Td />}
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
      <Problems error={error} />
    </Part>
  )
}

/** Support follows from the rules, own money is what is left. */
const isTellable = ({ inSupport, source }: ClaimShare) => !inSupport && source !== 'own'

interface ShareRowProps {
  readonly share: ClaimShare
  readonly editable: boolean
  readonly hasEvidence: boolean
  readonly onSave: (share: ClaimShare, values: { amount: number | null; evidence: string }) => void
}

function ShareRow({ share, editable, hasEvidence, onSave }: ShareRowProps) {
  const t = useWords(figureWords)
  const { language } = useLanguage()
  const problemText = useProblemText()
  const parser = moneyParser(language)
  const [text, setText] = useState(() => parser.format(share.amount))
  const [evidence, setEvidence] = useState(share.evidence)
  const parsed = parser.parse(text)
  const name = [planWords[language][share.source], share.name].filter(Boolean).join(', ')
  const commit = () => {
    if (!parsed.ok || (parsed.value === share.amount && evidence === share.evidence)) return
    onSave(share, { amount: parsed.value, evidence })
  }
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}{' '}
        {share.told && (
          <Text span size="sm" c="dimmed">
            {t('told')}
          </Text>
        )}
      </Table.Th>
      <MoneyCell amount={share.planned} />
      {editable ? (
        <Table.Td>
          <TextInput
            aria-label={t('share.amount', { name })}
            size="xs"
            inputMode="decimal"
            value={text}
            error={parsed.ok ? undefined : problemText(parsed.error)}
            styles={{ input: { textAlign: 'right' } }}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={commit}
            onKeyDown={(event) => event.key === 'Enter' && commit()}
          />
        </Table.Td>
      ) : (
        <MoneyCell amount={share.amount} />
      )}
      <MoneyCell amount={share.cumulative} />
      {hasEvidence && (
        <Table.Td>
          {editable && share.told ? (
            <TextInput
              aria-label={t('share.evidence', { name })}
              size="xs"
              value={evidence}
              maxLength={2_000}
              onChange={(event) => setEvidence(event.currentTarget.value)}
              onBlur={commit}
              onKeyDown={(event) => event.key === 'Enter' && commit()}
            />
          ) : (
            share.evidence
          )}
        </Table.Td>
      )}
    </Table.Tr>
  )
}
