import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { GroupChangeIn, GroupDetail } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useProblemText } from '../../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../../ui/fields/parsers.ts'
import { todayHere } from '../../ledger/row-status.ts'
import { groupWords } from '../words/group-words.ts'
import { whatIfWords } from '../words/what-if-words.ts'
import { weightParser } from '../weight-parser.ts'

const kinds = ['leaves', 'joins', 'pays_late'] as const
type Kind = (typeof kinds)[number]

interface ChangeFormProps {
  readonly detail: GroupDetail
  readonly busy: boolean
  readonly onAsk: (change: GroupChangeIn) => void
  /** The question is being changed: the answer to the one before is no answer to it. */
  readonly onEdit: () => void
}

/** What happens, to whom and when. */
export function ChangeForm({ detail, busy, onAsk, onEdit }: ChangeFormProps) {
  const t = useWords(whatIfWords)
  const g = useWords(groupWords)
  const problemText = useProblemText()
  const [kind, setKind] = useState<Kind>('leaves')
  const [company, setCompany] = useState('')
  const [day, setDay] = useState(dayParser.format(todayHere()))
  const [weight, setWeight] = useState('1')
  const [problems, setProblems] = useState<{ company?: string; day?: string; weight?: string }>({})
  const choices = companiesFor(kind, detail)
  const chosen = choices.some(({ value }) => value === company) ? company : (choices[0]?.value ?? '')
  const ask = () => {
    const days = dayParser.parse(day)
    const weights = weightParser.parse(weight)
    const found = {
      ...(chosen === '' ? { company: t('nobody') } : {}),
      ...(days.ok
        ? days.value === null
          ? { day: problemText({ code: 'empty' }) }
          : {}
        : { day: problemText(days.error) }),
      ...(kind === 'joins' && !weights.ok ? { weight: problemText(weights.error) } : {}),
    }
    setProblems(found)
    if (Object.keys(found).length > 0 || !days.ok || days.value === null) return
    if (kind === 'leaves') onAsk({ kind, companyId: chosen, lastDay: days.value })
    else if (kind === 'pays_late') onAsk({ kind, companyId: chosen, paidOn: days.value })
    else if (weights.ok) onAsk({ kind, companyId: chosen, from: days.value, weight: weights.value })
  }
  const edit = (change: () => void) => {
    change()
    onEdit()
  }
  return (
    <Group
      component="form"
      align="flex-start"
      gap="xs"
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <NativeSelect
        label={t('kind')}
        w="18rem"
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          edit(() => setKind(kinds.find((each) => each === value) ?? 'leaves'))
        }
        data={kinds.map((value) => ({ value, label: t(value) }))}
      />
      <NativeSelect
        label={g('company')}
        w="18rem"
        value={chosen}
        error={problems.company}
        disabled={choices.length === 0}
        onChange={({ currentTarget: { value } }) => edit(() => setCompany(value))}
        data={choices}
      />
      <TextInput
        label={t(`day.${kind}`)}
        w="9rem"
        placeholder="1.9.2025"
        value={day}
        error={problems.day}
        onChange={({ currentTarget: { value } }) => edit(() => setDay(value))}
      />
      {kind === 'joins' && (
        <TextInput
          label={t('weight')}
          w="6rem"
          value={weight}
          error={problems.weight}
          onChange={({ currentTarget: { value } }) => edit(() => setWeight(value))}
        />
      )}
      <Button type="submit" mt="1.55rem" loading={busy} disabled={choices.length === 0}>
        {t('ask')}
      </Button>
      {choices.length === 0 && (
        <Text w="100%" size="sm" c="dimmed">
          {t('nobody')}
        </Text>
      )}
    </Group>
  )
}

function companiesFor(kind: Kind, { companies }: GroupDetail) {
  const fits = {
    leaves: companies.filter(({ isIn, leftOn }) => isIn && leftOn === null),
    joins: companies.filter(({ isIn }) => !isIn),
    pays_late: companies.filter(({ money }) => money.open > 0),
  }[kind]
  return fits.map(({ organisationId, name }) => ({ value: organisationId, label: name }))
}
