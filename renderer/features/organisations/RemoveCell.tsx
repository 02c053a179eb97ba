import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { PartName } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Command } from '../../api/use-command.ts'
import { organisationWords } from './words.ts'

interface RemoveCellProps {
  readonly part: PartName
  readonly row: { readonly id: string; readonly version: number }
  readonly what: string
  readonly command: Command
}

/** Takes a row away at once; undo brings it back. */
export function RemoveCell({ part, row: { id, version }, what, command }: RemoveCellProps) {
  const t = useWords(organisationWords)
  const { client } = useApi()
  const label = t('remove.row', { what })
  return (
    <Table.Td>
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={label}
        title={label}
        disabled={command.busy}
        onClick={() => void command.run(() => client.organisation.removePart({ part, id, version }))}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Table.Td>
  )
}
