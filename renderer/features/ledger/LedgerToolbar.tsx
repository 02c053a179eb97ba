import { Button, Checkbox, Group, Menu, Popover, Select, Stack, TextInput } from '@mantine/core'
import { IconColumns, IconDownload, IconSearch, IconTrash } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useState } from 'react'
import { enteredCategoriesOf, categoryName } from '#domain/ledger/category-names.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { fieldPlace } from '../../ui/place/place-of.ts'
import type { LedgerColumnId } from './ledger-columns.ts'
import { rowsWithFiles } from './row-extras.ts'
import type { ExtrasByRow } from './row-extras.ts'
import type { LedgerView } from './use-ledger-view.ts'
import { ShareKeys } from './share/ShareKeys.tsx'
import { useLedgerExport } from './use-ledger-export.ts'
import { ledgerFieldWords, ledgerWords } from './words/ledger-words.ts'

interface LedgerToolbarProps {
  readonly projectId: string
  readonly view: LedgerView
  readonly regime: Regime
  readonly extras: ExtrasByRow
  readonly columnIds: readonly LedgerColumnId[]
  /** All that the project has. */
  readonly offered: readonly LedgerColumnId[]
  readonly onColumns: (ids: LedgerColumnId[]) => void
  /** Whether the selection holds rows to fill or remove. */
  readonly hasRows: boolean
  readonly onFill: () => void
  readonly onRemove: () => void
}

export function LedgerToolbar(props: LedgerToolbarProps) {
  const t = useWords(ledgerWords)
  const { language } = useLanguage()
  const { view, regime } = props
  const { filter, setFilter } = view
  const exporting = useLedgerExport(props.projectId, view.ids, props.columnIds)
  const categories = enteredCategoriesOf(regime)
  return (
    <Group gap="xs" mb="xs" align="center">
      <SearchField
        key={view.cleared}
        label={t('search')}
        value={filter.text}
        onChange={(text) => setFilter({ ...filter, text })}
      />
      <Select
        aria-label={t('category')}
        w="15rem"
        wrapperProps={fieldPlace(`category.${filter.category ?? 'all'}`)}
        allowDeselect={false}
        value={filter.category ?? 'all'}
        onChange={(value) => {
          const category = value === 'none' ? value : (categories.find((each) => each === value) ?? null)
          setFilter({ ...filter, category })
        }}
        data={[
          { value: 'all', label: t('category.all') },
          { value: 'none', label: t('category.none') },
          ...categories.map((value) => ({ value, label: categoryName(value, language, regime) })),
        ]}
      />
      <Checkbox
        label={t('unfinished')}
        checked={filter.unfinished}
        onChange={({ currentTarget }) => setFilter({ ...filter, unfinished: currentTarget.checked })}
      />
      <Checkbox
        label={t('without_files')}
        checked={filter.notAmong !== undefined && filter.notAmong !== null}
        onChange={({ currentTarget }) =>
          setFilter({ ...filter, notAmong: currentTarget.checked ? rowsWithFiles(props.extras) : null })
        }
      />
      <Group gap="xs" ml="auto">
        <Button variant="default" disabled={!props.hasRows} onClick={props.onFill}>
          {t('fill')}
        </Button>
        <Button
          variant="default"
          disabled={!props.hasRows}
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={props.onRemove}
        >
          {t('remove')}
        </Button>
        <ShareKeys />
        <ColumnChoice columnIds={props.columnIds} offered={props.offered} onColumns={props.onColumns} />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" loading={exporting.busy} leftSection={<IconDownload size={16} aria-hidden />}>
              {t('export')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void exporting.run('xlsx')}>{t('export.xlsx')}</Menu.Item>
            <Menu.Item onClick={() => void exporting.run('csv')}>{t('export.csv')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Group>
  )
}

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Typing stays quick: the rows follow when the page has time. */
function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value)
  const settled = useDeferredValue(text)
  useEffect(() => {
    if (settled !== value) onChange(settled)
  }, [settled, value, onChange])
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      w="14rem"
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  )
}

function ColumnChoice({
  columnIds,
  offered,
  onColumns,
}: Pick<LedgerToolbarProps, 'columnIds' | 'offered' | 'onColumns'>) {
  const t = useWords(ledgerWords)
  const title = useWords(ledgerFieldWords)
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={16} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          label={t('columns.shown')}
          value={[...columnIds]}
          onChange={(chosen) => onColumns(offered.filter((id) => chosen.includes(id)))}
        >
          <Stack gap={6} mt="xs">
            {offered.map((id) => (
              <Checkbox
                key={id}
                value={id}
                label={title(id)}
                disabled={columnIds.length === 1 && columnIds[0] === id}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
