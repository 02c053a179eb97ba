import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { GroupDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../../ui/fields/parsers.ts'
import { todayHere } from '../../ledger/row-status.ts'
import { useGroupCommand } from '../use-group.ts'
import { groupWords } from '../words/group-words.ts'
import { memberWords } from '../words/member-words.ts'
import { Agreement } from './Agreement.tsx'

/** The agreements of the companies, the newest first, and a way to make another. */
export function Agreements({ detail }: { readonly detail: GroupDetail }) {
  const g = useWords(groupWords)
  const { agreements, project } = detail
  return (
    <Stack gap="lg">
      {agreements.length === 0 && <Text>{g('no_agreement')}</Text>}
      {agreements.toReversed().map((agreement) => (
        <Agreement key={agreement.id} detail={detail} agreement={agreement} />
      ))}
      <AddAgreement
        key={agreements.length}
        projectId={detail.projectId}
        from={agreements.length === 0 ? (project?.start ?? todayHere()) : todayHere()}
      />
    </Stack>
  )
}

function AddAgreement({ projectId, from }: { readonly projectId: string; readonly from: string }) {
  const t = useWords(memberWords)
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = useGroupCommand(projectId)
  const [text, setText] = useState(dayParser.format(from))
  const [problem, setProblem] = useState<string>()
  const add = async () => {
    const read = dayParser.parse(text)
    const validFrom = read.ok ? read.value : null
    setProblem(read.ok ? (validFrom === null ? problemText({ code: 'empty' }) : undefined) : problemText(read.error))
    if (validFrom !== null) await run(() => client.group.addAgreement({ projectId, validFrom }))
  }
  return (
    <Stack
      component="form"
      gap="xs"
      aria-label={t('agreement.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {error !== null && <ErrorPanel error={error} />}
      <Group gap="xs" align="flex-start">
        <TextInput
          label={t('agreement.from')}
          w="9rem"
          placeholder="1.9.2025"
          value={text}
          error={problem}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          mt="1.55rem"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('agreement.add')}
        </Button>
      </Group>
    </Stack>
  )
}
