import { ActionIcon, Anchor, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { AttachedFile } from '#contract/index.ts'
import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { addressOfSource } from '../../ui/place/addresses.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { FileButtons } from './FileButtons.tsx'
import { sizeText, typeKey } from './file-text.ts'
import { useFileCommand } from './use-file-command.ts'
import { fileWords } from './words.ts'

interface FileTableProps {
  readonly projectId: string
  readonly files: readonly AttachedFile[]
  readonly onShow: (file: AttachedFile) => void
}

export function FileTable({ projectId, files, onShow }: FileTableProps) {
  const t = useWords(fileWords)
  const { language } = useLanguage()
  return (
    <Table.ScrollContainer minWidth="46rem">
      <Table aria-label={t('table')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('name')}</Table.Th>
            <Table.Th>{t('type')}</Table.Th>
            <Table.Th ta="right">{t('size')}</Table.Th>
            <Table.Th>{t('used')}</Table.Th>
            <Table.Th w="6rem">
              <VisuallyHidden>{t('save.do')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {files.map((file) => (
            <Table.Tr key={file.id} {...placeOf(file.id)} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={500}>
                <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onShow(file)}>
                  {file.name}
                </Anchor>
              </Table.Th>
              <Table.Td>{t(typeKey(file.mediaType))}</Table.Td>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {sizeText(file.sizeBytes, language)}
              </Table.Td>
              <Table.Td>
                <Uses projectId={projectId} file={file} />
              </Table.Td>
              <Table.Td>
                <FileButtons projectId={projectId} file={file} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Where a file is used, each with the way there and the way to take it away. */
function Uses({ projectId, file }: Omit<FileTableProps, 'files' | 'onShow'> & { readonly file: AttachedFile }) {
  const t = useWords(fileWords)
  const format = useFormat()
  const { client } = useApi()
  const { language } = useLanguage()
  const { run, busy } = useFileCommand(projectId)
  const isNeeded = (owner: FileOwnerKind) => file.texts.length > 0 && (owner === 'projects' || file.uses.length === 1)
  return (
    <Stack gap={2}>
      {file.uses.map(({ id, version, owner, ownerId, about, addedAt }) => {
        const use = owner === 'projects' ? t('project') : t(owner, { about })
        const label = isNeeded(owner) ? t('in_text_first') : t('use_remove', { use })
        return (
          <Group key={id} gap={4} wrap="nowrap">
            <Text size="sm" title={format.instant(addedAt)}>
              {owner === 'projects' ? (
                use
              ) : (
                <Anchor
                  component={Link}
                  href={addressOfSource(projectId, { table: owner, id: ownerId, field: '' })}
                  inherit
                >
                  {use}
                </Anchor>
              )}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={`${label} (${file.name})`}
              title={label}
              disabled={busy || isNeeded(owner)}
              onClick={() => void run(() => client.attachment.remove({ useId: id, version }))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </Group>
        )
      })}
      {file.texts.map(({ reportId, section, formNames, period, sequence, heading }) => {
        const about = [
          formNames[language],
          period === null ? '' : format.period(period.start, period.end),
          sequence === 1 ? '' : t('in_text_version', { number: sequence }),
          heading,
        ]
          .filter(Boolean)
          .join(' · ')
        return (
          <Anchor
            key={`${reportId} ${section}`}
            component={Link}
            size="sm"
            href={paths.reportOf(projectId, reportId, section)}
          >
            {t('in_text', { about })}
          </Anchor>
        )
      })}
    </Stack>
  )
}
