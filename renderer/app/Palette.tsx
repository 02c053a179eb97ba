import { Button, Kbd } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import classes from './Palette.module.css'
import { PaletteDialog } from './PaletteDialog.tsx'
import { appWords } from './words.ts'

const isMac = navigator.platform.startsWith('Mac')

/** Everything by name: projects, their parts, screens and actions. Ctrl/⌘+K opens it, also from a text field. */
export function Palette() {
  const t = useWords(appWords)
  const [opened, dialog] = useDisclosure(false)
  // In the text of a report too, where the keys would be typed.
  useHotkeys([['mod+K', dialog.toggle]], [], true)
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        className={classes['button']}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{isMac ? '⌘ K' : 'Ctrl K'}</Kbd>}
        onClick={dialog.open}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <span className={classes['label']}>{t('search')}</span>
      </Button>
      <PaletteDialog opened={opened} onClose={dialog.close} />
    </>
  )
}
