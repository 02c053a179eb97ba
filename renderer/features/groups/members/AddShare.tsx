import { Button, Group, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { GroupAgreementOut, GroupDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { useGroupCommand } from '../use-group.ts'
import { groupWords } from '../words/group-words.ts'
import { memberWords } from '../words/member-words.ts'

interface AddShareProps {
  readonly detail: GroupDetail
  readonly agreement: GroupAgreementOut
}

/** A participant that the agreement does not name yet; nothing when it names all of them. */
export function AddShare({ detail, agreement }: AddShareProps) {
  const t = useWords(memberWords)
  const g = useWords(groupWords)
  const { client } = useApi()
  const { run, busy, error } = useGroupCommand(detail.projectId)
  const [chosen, setChosen] = useState('')
  // Of a project that is not theirs the payers are partners too.
  const roles = detail.settings?.kind === 'shares' ? ['participant', 'partner'] : ['participant']
  const named = new Set(agreement.shares.map(({ organisationId }) => organisationId))
  const others = detail.companies.filter(
    ({ organisationId, role }) => roles.some((each) => each === role) && !named.has(organisationId),
  )
  if (others.length === 0) return null
  const add = async () => {
    const fields = { weight: 1, specificCents: null, agreedCents: null }
    const input = { agreementId: agreement.id, organisationId: chosen, fields }
    if (await run(() => client.group.addShare(input))) setChosen('')
  }
  return (
    <>
      {error !== null && <ErrorPanel error={error} />}
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={g('company')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          data={[
            { value: '', label: t('choose') },
            ...others.map(({ organisationId, name }) => ({ value: organisationId, label: name })),
          ]}
        />
        <Button
          variant="default"
          disabled={chosen === ''}
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {t('share.add')}
        </Button>
      </Group>
    </>
  )
}
