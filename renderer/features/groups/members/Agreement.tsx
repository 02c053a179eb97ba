import { Button, Card, Group, Stack, Table, Title, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { AgreementShare, GroupAgreementOut, GroupDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { DayField, MoneyField, TextField } from '../../../ui/fields/fields.tsx'
import { InputField } from '../../../ui/fields/InputField.tsx'
import { placeOf } from '../../../ui/place/place-of.ts'
import { requiredDayParser } from '../../people/field-parsers.ts'
import { RemoveRow } from '../../people/RemoveRow.tsx'
import { useGroupCommand } from '../use-group.ts'
import { groupWords } from '../words/group-words.ts'
import { memberWords } from '../words/member-words.ts'
import { AddShare } from './AddShare.tsx'
import { weightParser } from '../weight-parser.ts'
import { useAgreementRow, useShareRow } from './group-rows.ts'

interface AgreementProps {
  readonly detail: GroupDetail
  readonly agreement: GroupAgreementOut
}

/** One agreement: its days, and the weight and money of each company, edited in place. */
export function Agreement({ detail, agreement }: AgreementProps) {
  const t = useWords(memberWords)
  const g = useWords(groupWords)
  const format = useFormat()
  const { client } = useApi()
  const { projectId, settings } = detail
  const { run, busy, error } = useGroupCommand(projectId)
  const edited = useAgreementRow(projectId, agreement)
  const from = useMemo(() => requiredDayParser({}), [])
  const name = t('agreement.name', { day: format.day(agreement.validFrom) })
  const { id, version, shares } = agreement
  return (
    <Card withBorder component="section" aria-label={name}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={3} size="h5">
            {name}
          </Title>
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            loading={busy}
            leftSection={<IconTrash size={16} aria-hidden />}
            aria-label={`${t('remove')}: ${name}`}
            onClick={() => void run(() => client.group.removeAgreement({ id, version }))}
          >
            {t('remove')}
          </Button>
        </Group>
        {error !== null && <ErrorPanel error={error} />}
        <Group align="flex-start" gap="sm">
          <InputField of={edited.field('validFrom')} label={t('agreement.from')} parser={from} width="10rem" />
          <DayField of={edited.field('signedOn')} label={t('agreement.signed')} width="10rem" />
          <TextField of={edited.field('note')} label={t('agreement.note')} maxLength={500} />
        </Group>
        <Table.ScrollContainer minWidth="42rem">
          <Table aria-label={name} verticalSpacing="xs" layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{g('company')}</Table.Th>
                <Table.Th w="7rem">{t('weight')}</Table.Th>
                {settings?.kind === 'group' && <Table.Th w="12rem">{t('specific')}</Table.Th>}
                <Table.Th w="12rem">{t('stated')}</Table.Th>
                <Table.Th w="3.5rem">
                  <VisuallyHidden>{t('remove')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shares.map((share) => (
                <Share
                  key={share.id}
                  projectId={projectId}
                  share={share}
                  agreement={name}
                  hasOwnCosts={settings?.kind === 'group'}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <AddShare detail={detail} agreement={agreement} />
      </Stack>
    </Card>
  )
}

interface ShareProps {
  readonly projectId: string
  readonly share: AgreementShare
  readonly agreement: string
  readonly hasOwnCosts: boolean
}

function Share({ projectId, share, agreement, hasOwnCosts }: ShareProps) {
  const t = useWords(memberWords)
  const { client } = useApi()
  const { run, busy, error } = useGroupCommand(projectId)
  const edited = useShareRow(projectId, share)
  const { id, version, name } = share
  const what = t('share.row', { name, agreement })
  return (
    <Table.Tr aria-label={what} {...placeOf(id)} style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={500} pt="md">
        {name}
      </Table.Th>
      <Table.Td>
        <InputField of={edited.field('weight')} label={t('weight')} hideLabel parser={weightParser} align="right" />
      </Table.Td>
      {hasOwnCosts && (
        <Table.Td>
          <MoneyField of={edited.field('specificCents')} label={t('specific')} hideLabel width="11rem" />
        </Table.Td>
      )}
      <Table.Td>
        <MoneyField of={edited.field('agreedCents')} label={t('stated')} hideLabel width="11rem" />
      </Table.Td>
      <Table.Td>
        <RemoveRow what={what} busy={busy} onRemove={() => void run(() => client.group.removeShare({ id, version }))} />
        {error !== null && <ErrorPanel error={error} />}
      </Table.Td>
    </Table.Tr>
  )
}
