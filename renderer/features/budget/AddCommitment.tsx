import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Regime } from '#domain/rules/regime.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { categoriesOf } from './categories-of.ts'
import { emptyDraft, readDraft } from './commitment-draft.ts'
import type { CommitmentDraft, DraftProblems } from './commitment-draft.ts'
import { lineName } from './line-name.ts'
import { useBudgetCommand } from './use-status-cache.ts'
import { budgetWords } from './words.ts'

interface AddCommitmentProps {
  readonly projectId: string
  readonly regime: Regime
  /** Whether orders are told by work package. */
  readonly hasPackages: boolean
}

/** A new order on one line; Enter in any field adds it. */
export function AddCommitment({ projectId, regime, hasPackages }: AddCommitmentProps) {
  const t = useWords(budgetWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = useBudgetCommand()
  const [draft, setDraft] = useState(emptyDraft)
  const [problems, setProblems] = useState<DraftProblems>({})
  const categories = categoriesOf(regime)
  const add = async () => {
    const read = readDraft(draft, categories, language)
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) return
    if (await run(() => client.budget.addCommitment({ projectId, fields: read.fields }))) setDraft(emptyDraft)
  }
  const set = (name: keyof CommitmentDraft) => {
    const problem = problems[name]
    return {
      value: draft[name],
      error: problem === undefined ? undefined : problemText(problem),
      onChange: (event: { currentTarget: { value: string } }) =>
        setDraft({ ...draft, [name]: event.currentTarget.value }),
    }
  }
  return (
    <Stack
      component="form"
      gap="xs"
      aria-label={t('commitment.new')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {error !== null && <ErrorPanel error={error} />}
      <Group align="flex-start" gap="xs">
        <TextInput label={t('text')} w="14rem" maxLength={500} {...set('text')} />
        <TextInput label={t('supplier')} w="12rem" maxLength={500} {...set('supplier')} />
        <NativeSelect
          label={t('category')}
          w="13rem"
          {...set('category')}
          data={[
            { value: '', label: t('choose') },
            ...categories.map((value) => ({ value, label: lineName(value, regime, language) })),
          ]}
        />
        {hasPackages && <TextInput label={t('workPackage')} w="8rem" maxLength={500} {...set('workPackage')} />}
        <TextInput label={t('amount')} w="8rem" inputMode="decimal" placeholder="1 250,00" {...set('amount')} />
        <TextInput label={t('expectedOn')} w="8rem" placeholder="30.9.2026" {...set('expectedOn')} />
        <Button
          type="submit"
          variant="default"
          mt="1.55rem"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('commitment.add')}
        </Button>
      </Group>
    </Stack>
  )
}
