import { Button, FileButton, Group, Stack, Table, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { FileIn, ImportedRow, RegisterImport } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { failureOf } from '../../api/errors.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useRegisterCommand } from './use-register-command.ts'
import { importListWords } from './import-words.ts'
import { organisationWords } from './words.ts'

/** A list from a file: what was understood is shown first, then taken in as one step of undo. */
export function ImportList() {
  const t = useWords(importListWords)
  const { client } = useApi()
  const { run, busy, error } = useRegisterCommand()
  const [file, setFile] = useState<FileIn | null>(null)
  const [result, setResult] = useState<RegisterImport | null>(null)
  const [done, setDone] = useState(false)
  const read = (chosen: FileIn, commit: boolean) =>
    run(async () => {
      setResult(await client.organisation.importList({ file: chosen, commit }))
      setDone(commit)
    })
  const choose = async (chosen: File | null) => {
    if (chosen === null) return
    setResult(null)
    const next = { name: chosen.name, base64: await base64Of(chosen) }
    setFile(next)
    await read(next, false)
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{t('import.help')}</Text>
      <Group>
        <FileButton onChange={(chosen) => void choose(chosen)} accept=".csv,.txt,.xlsx">
          {(props) => (
            <Button {...props} variant="default" loading={busy} leftSection={<IconFileImport size={16} aria-hidden />}>
              {t('import.file')}
            </Button>
          )}
        </FileButton>
        <Text size="sm">{file?.name}</Text>
      </Group>
      {error !== null && <ImportError error={error} />}
      {result !== null && (
        <>
          <Text role="status">
            {done
              ? t('import.done', { count: result.accepted })
              : t('import.counts', {
                  read: result.read,
                  accepted: result.accepted,
                  duplicates: result.duplicates,
                  rejected: result.rejected,
                })}
          </Text>
          <ImportedRows rows={result.rows} />
          {!done && result.accepted > 0 && file !== null && (
            <Group justify="flex-end">
              <Button loading={busy} onClick={() => void read(file, true)}>
                {t('import.do', { count: result.accepted })}
              </Button>
            </Group>
          )}
        </>
      )}
    </Stack>
  )
}

function ImportError({ error }: { readonly error: unknown }) {
  const t = useWords(importListWords)
  const failure = failureOf(error)
  const noNames = failure.code === 'import_rejected' && JSON.stringify(failure).includes('no_name_column')
  return noNames ? (
    <Text role="alert" c="red">
      {t('import.no_name_column')}
    </Text>
  ) : (
    <ErrorPanel error={error} />
  )
}

const SHOWN = 300

function ImportedRows({ rows }: { readonly rows: readonly ImportedRow[] }) {
  const t = useWords(importListWords)
  const tRow = useWords(organisationWords)
  const outcome = ({ outcome: kind, problem, existing }: ImportedRow) => {
    if (kind === 'accepted') return t('import.accepted')
    if (kind === 'duplicate') return t('import.duplicate', { name: existing ?? '' })
    return t('import.rejected', { why: isReason(problem) ? t(problem) : (problem ?? '') })
  }
  return (
    <Table.ScrollContainer minWidth="34rem" maxHeight="22rem">
      <Table aria-label={t('import.table')} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="4rem">{t('import.line')}</Table.Th>
            <Table.Th>{tRow('name')}</Table.Th>
            <Table.Th w="8rem">{tRow('businessId')}</Table.Th>
            <Table.Th>{t('import.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <Table.Tr key={row.line}>
              <Table.Td>{row.line}</Table.Td>
              <Table.Td>{row.name}</Table.Td>
              <Table.Td>{row.businessId}</Table.Td>
              <Table.Td>{outcome(row)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

const reasons = [
  'name_missing',
  'not_a_business_id',
  'wrong_check_digit',
  'unassignable',
  'municipality_unknown',
] as const

function isReason(code: string | null): code is (typeof reasons)[number] {
  return reasons.some((reason) => reason === code)
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x80_00) text += String.fromCodePoint(...bytes.subarray(at, at + 0x80_00))
  return btoa(text)
}
