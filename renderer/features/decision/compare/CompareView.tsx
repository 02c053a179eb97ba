import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { compareDecisions, isUnchanged } from '#domain/decision/compare.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { compareWords } from '../words/compare-words.ts'
import { decisionWords } from '../words/screen-words.ts'
import { ChangeSentences } from './ChangeSentences.tsx'
import { ComparedFigures } from './ComparedFigures.tsx'
import { ComparedTerms } from './ComparedTerms.tsx'

/** Two versions side by side: a summary in words, then every difference to the cent. */
export function CompareView({ versions }: { readonly versions: readonly DecisionVersion[] }) {
  const t = useWords(compareWords)
  const [wanted, setWanted] = useState<{ before?: string; after?: string }>({})
  const after = versions.find(({ id }) => id === wanted.after) ?? versions.at(-1)
  const before = versions.find(({ id }) => id === wanted.before) ?? versions.at(-2)
  if (before === undefined || after === undefined) return <Text mt="md">{t('one')}</Text>
  return (
    <Stack gap="lg" mt="md">
      <Group>
        <VersionSelect
          label={t('before')}
          versions={versions}
          chosen={before}
          onChoose={(id) => setWanted({ ...wanted, before: id })}
        />
        <VersionSelect
          label={t('after')}
          versions={versions}
          chosen={after}
          onChoose={(id) => setWanted({ ...wanted, after: id })}
        />
      </Group>
      <Comparison before={before} after={after} />
    </Stack>
  )
}

interface VersionSelectProps {
  readonly label: string
  readonly versions: readonly DecisionVersion[]
  readonly chosen: DecisionVersion
  readonly onChoose: (id: string) => void
}

function VersionSelect({ label, versions, chosen, onChoose }: VersionSelectProps) {
  const t = useWords(decisionWords)
  return (
    <NativeSelect
      label={label}
      value={chosen.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={versions.map(({ id, sequence, number }) => ({
        value: id,
        label: `${t('versionName', { sequence })} · ${number || t('noNumber')}`,
      }))}
    />
  )
}

function Comparison({ before, after }: { readonly before: DecisionVersion; readonly after: DecisionVersion }) {
  const t = useWords(compareWords)
  const comparison = useMemo(() => compareDecisions(before, after), [before, after])
  if (isUnchanged(comparison)) return <Text>{t('same')}</Text>
  return (
    <>
      <div>
        <Title order={2} size="h3" mb="xs">
          {t('title')}
        </Title>
        <ChangeSentences comparison={comparison} />
      </div>
      <ComparedFigures comparison={comparison} />
      <ComparedTerms before={before} after={after} comparison={comparison} />
    </>
  )
}
