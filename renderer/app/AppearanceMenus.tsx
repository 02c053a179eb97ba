import { ActionIcon, Menu } from '@mantine/core'
import { IconCheck, IconLanguage, IconContrast } from '@tabler/icons-react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { languageNames, languages, themes, useAppearance } from '../features/settings/use-appearance.ts'
import { appWords } from './words.ts'

/** Language and colours, from every screen. */
export function AppearanceMenus() {
  const t = useWords(appWords)
  const { language, setLanguage, theme, setTheme } = useAppearance()
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`${t('language')}: ${languageNames[language]}`}>
            <IconLanguage size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {languages.map((code) => (
            <Menu.Item key={code} lang={code} onClick={() => setLanguage(code)} rightSection={mark(code === language)}>
              {languageNames[code]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`${t('theme')}: ${t(`theme.${theme}`)}`} visibleFrom="xs">
            <IconContrast size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {themes.map((name) => (
            <Menu.Item key={name} onClick={() => setTheme(name)} rightSection={mark(name === theme)}>
              {t(`theme.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

function mark(chosen: boolean) {
  return chosen ? <IconCheck size={14} aria-hidden /> : null
}
