import { Autocomplete, Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { AreaKind } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { namesOf } from '../parts/list-row.ts'
import { ListTrouble } from '../parts/ListTrouble.tsx'
import { MoveButtons } from '../parts/MoveButtons.tsx'
import { moved, newNames, placeOf, without } from '../parts/moves.ts'
import { useProject } from '../parts/project-context.ts'
import { useListFocus } from '../parts/use-list-focus.ts'
import { useList } from '../parts/use-list.ts'
import { partWords } from '../words/part-words.ts'
import classes from './NameList.module.css'

interface NameListProps {
  readonly kind: AreaKind
  readonly label: string
  readonly hint: string
  /** Label of the input that adds one. */
  readonly addLabel: string
  readonly suggestions: readonly string[]
}

/** An ordered list of place names. Several can be added at once, parted by commas. */
export function NameList({ kind, label, hint, addLabel, suggestions }: NameListProps) {
  const t = useWords(partWords)
  const names = useProject().detail.areas[kind]
  const list = useList(kind, namesOf)
  const { container, follow } = useListFocus()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const add = async (text: string) => {
    const added = newNames(text, names)
    if (added.length === 0) {
      if (text.trim() !== '') setSaid(t('list.duplicate', { name: text.trim() }))
      return
    }
    setSaid('')
    if (await list.save((items) => [...items, ...newNames(text, items)])) setTyped('')
  }
  const move = async (from: number, to: number) => {
    const name = names[from] ?? ''
    if (!(await list.save((items) => moved(items, placeOf(items, from, name), to)))) return
    setSaid(t('list.moved', { name, place: to + 1, count: names.length }))
    follow(to, from > to ? 'up' : 'down')
  }
  const remove = async (index: number) => {
    const name = names[index] ?? ''
    if (await list.save((items) => without(items, index, name))) follow(index, 'remove')
  }
  return (
    <FieldGroup title={label} hint={hint} columns={1}>
      <Stack ref={container} gap="sm" {...fieldPlace(kind)}>
        <ListTrouble trouble={list.trouble} />
        {names.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('list.empty')}
          </Text>
        ) : (
          <ol className={classes['list']}>
            {names.map((name, index) => (
              <li
                key={index}
                data-row={index}
                tabIndex={-1}
                className={classes['item']}
                {...fieldPlace(`${kind}.${index}`)}
              >
                <Text dir="auto" className={classes['name']}>
                  {name}
                </Text>
                <MoveButtons
                  name={name}
                  index={index}
                  count={names.length}
                  onMove={(to) => void move(index, to)}
                  onRemove={() => void remove(index)}
                />
              </li>
            ))}
          </ol>
        )}
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <Autocomplete
            flex={1}
            maw="24rem"
            label={addLabel}
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
    </FieldGroup>
  )
}
