import { Modal, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useId, useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import classes from './Palette.module.css'
import { filterPalette } from './palette-filter.ts'
import type { PaletteAction } from './palette-filter.ts'
import { usePaletteActions } from './use-palette-actions.ts'
import { appWords } from './words.ts'

interface PaletteDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
}

export function PaletteDialog({ opened, onClose }: PaletteDialogProps) {
  const t = useWords(appWords)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('search')}
      withCloseButton={false}
      size="lg"
      yOffset="10dvh"
      padding={0}
      classNames={{ header: classes['title'] ?? '' }}
    >
      <Chooser onClose={onClose} />
    </Modal>
  )
}

function intoView(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}

/** A text field with a list that follows it: the arrows choose, Enter does, the field keeps the focus all along. */
function Chooser({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(appWords)
  const id = useId()
  const actions = usePaletteActions()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useMemo(() => filterPalette(query, actions), [query, actions])
  const run = (action: PaletteAction | undefined) => {
    if (action === undefined) return
    onClose()
    action.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 && event.key !== 'Enter') return
    event.preventDefault()
    if (step === 0) run(found[chosen])
    else setChosen((chosen + step + found.length) % Math.max(1, found.length))
  }
  return (
    <>
      <TextInput
        variant="unstyled"
        size="md"
        role="combobox"
        aria-label={t('search')}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found[chosen] === undefined ? undefined : `${id}-${chosen}`}
        placeholder={t('search.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
        className={classes['query']}
      />
      <ul id={id} role="listbox" aria-label={t('search')} className={classes['options']}>
        {found.map((action, index) => (
          <li
            key={action.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            ref={index === chosen ? intoView : undefined}
            className={classes['option']}
            onMouseMove={() => setChosen(index)}
            onClick={() => run(action)}
          >
            <span className={classes['name']}>{action.label}</span>
            {action.description !== undefined && <span className={classes['detail']}>{action.description}</span>}
          </li>
        ))}
      </ul>
      <Text role="status" size="sm" c="dimmed" p={found.length === 0 ? 'md' : 0}>
        {found.length === 0 && t('search.nothing')}
      </Text>
    </>
  )
}
