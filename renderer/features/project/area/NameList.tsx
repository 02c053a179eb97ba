import { Autocomplete, Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { AreaKind } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { listText } from '../parts/list-row.ts'
import { ListTrouble } from '../parts/ListTrouble.tsx'
import { MoveButtons } from '../parts/MoveButtons.tsx'
import { moved, newNames } from '../parts/moves.ts'
import { useProject } from '../parts/project-context.ts'
import { useList } from '../parts/use-list.ts'
import { partWords } from '../words/part-words.ts'
import classes from './NameList.module.css'

interface NameListProps {
  readonly kind: AreaKind
  readonly label: string
  readonly hint: string
  readonly suggestions: readonly string[]
}

/** An ordered list of place names. Several can be added at once, parted by commas. */
export function NameList({ kind, label, hint, suggestions }: NameListProps) {
  const t = useWords(partWords)
  const names = useProject().detail.areas[kind]
  const list = useList(kind)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const save = (next: readonly string[]) => list.save(listText(next))
  const add = async (text: string) => {
    const added = newNames(text, names)
    if (added.length === 0) {
      if (text.trim() !== '') setSaid(t('list.duplicate', { name: text.trim() }))
      return
    }
    setSaid('')
    if (await save([...names, ...added])) setTyped('')
  }
  const move = async (from: number, to: number) => {
    const saved = await save(moved(names, from, to))
    if (saved) setSaid(t('list.moved', { name: names[from] ?? '', place: to + 1, count: names.length }))
  }
  return (
    <Fieldset legend={label} p="md">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
        <ListTrouble trouble={list.trouble} />
        {names.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('list.empty')}
          </Text>
        ) : (
          <ol className={classes['list']}>
            {names.map((name, index) => (
              <li key={name} className={classes['item']}>
                <Text dir="auto" className={classes['name']}>
                  {name}
                </Text>
                <MoveButtons
                  name={name}
                  index={index}
                  count={names.length}
                  onMove={(to) => void move(index, to)}
                  onRemove={() => void save(names.toSpliced(index, 1))}
                />
              </li>
            ))}
          </ol>
        )}
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <Autocomplete
            flex={1}
            maw="24rem"
            label={t('list.add.to', { list: label })}
            value={typed}
            limit={30}
            data={suggestions.filter((name) => !names.includes(name))}
            onChange={(value) => {
              setTyped(value)
              setSaid('')
            }}
            onOptionSubmit={(value) => void add(value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add(typed)
            }}
          />
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={typed.trim() === ''}
            onClick={() => void add(typed)}
          >
            {t('list.add')}
          </Button>
        </Group>
        <Text role="status" size="sm" c="dimmed">
          {said}
        </Text>
      </Stack>
    </Fieldset>
  )
}
