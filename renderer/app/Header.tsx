import { Burger, Group } from '@mantine/core'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { AppearanceMenus } from './AppearanceMenus.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { Palette } from './Palette.tsx'
import { SavingState } from './SavingState.tsx'
import { UndoButtons } from './UndoButtons.tsx'
import { appWords } from './words.ts'

interface HeaderProps {
  readonly menuOpen: boolean
  readonly onMenu: () => void
}

export function Header({ menuOpen, onMenu }: HeaderProps) {
  const t = useWords(appWords)
  return (
    <Group h="100%" px="md" gap="sm" wrap="nowrap">
      <Burger
        opened={menuOpen}
        onClick={onMenu}
        hiddenFrom="md"
        size="sm"
        aria-label={t(menuOpen ? 'nav.close' : 'nav.open')}
        aria-expanded={menuOpen}
      />
      <Breadcrumb />
      <SavingState />
      <UndoButtons />
      <Palette />
      <AppearanceMenus />
    </Group>
  )
}
