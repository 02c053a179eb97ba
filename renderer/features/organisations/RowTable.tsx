import { Button, Table, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Part } from '../people/Part.tsx'
import { organisationWords } from './words.ts'

interface RowTableProps {
  readonly title: string
  readonly help: string
  readonly columns: readonly { readonly label: string; readonly width?: string }[]
  readonly minWidth: string
  readonly isEmpty: boolean
  readonly error: unknown
  /** The rows, each with a cell for removing it at the end. */
  readonly children: ReactNode
  readonly below: ReactNode
}

/** A list of an organisation whose rows are edited in place. */
export function RowTable({ title, help, columns, minWidth, isEmpty, error, children, below }: RowTableProps) {
  const t = useWords(organisationWords)
  return (
    <Part title={title} help={help}>
      {error !== null && <ErrorPanel error={error} />}
      {!isEmpty && (
        <Table.ScrollContainer minWidth={minWidth}>
          <Table aria-label={title} verticalSpacing="xs" layout="fixed">
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ label, width }) => (
                  <Table.Th key={label} w={width}>
                    {label}
                  </Table.Th>
                ))}
                <Table.Th w="3.5rem">
                  <VisuallyHidden>{t('remove')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>{children}</Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {below}
    </Part>
  )
}

interface AddButtonProps {
  readonly label: string
  readonly busy: boolean
  readonly onAdd: () => void
}

export function AddButton({ label, busy, onAdd }: AddButtonProps) {
  return (
    <Button
      variant="default"
      loading={busy}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={onAdd}
      style={{ alignSelf: 'flex-start' }}
    >
      {label}
    </Button>
  )
}
