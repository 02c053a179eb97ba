import { Button, Kbd } from '@mantine/core'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import classes from './Palette.module.css'
import { filterPalette } from './palette-filter.ts'
import { usePaletteActions } from './use-palette-actions.ts'
import { appWords } from './words.ts'

const shownAtATime = 12
const isMac = navigator.platform.startsWith('Mac')

export function PaletteButton() {
  const t = useWords(appWords)
  return (
    <Button
      variant="default"
      size="compact-md"
      className={classes['button']}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={<Kbd size="xs">{isMac ? '⌘ K' : 'Ctrl K'}</Kbd>}
      onClick={() => spotlight.open()}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <span className={classes['label']}>{t('search')}</span>
    </Button>
  )
}

/** Everything by name: projects, their parts, screens and actions. Ctrl/⌘+K opens it, also from a text field. */
export function Palette() {
  const t = useWords(appWords)
  const actions = usePaletteActions()
  return (
    <Spotlight
      actions={actions}
      filter={filterPalette}
      limit={shownAtATime}
      scrollable
      maxHeight="60dvh"
      nothingFound={t('search.nothing')}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      searchProps={{
        'aria-label': t('search'),
        placeholder: t('search.placeholder'),
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  )
}
