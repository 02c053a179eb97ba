import { Group, NativeSelect, Title } from '@mantine/core'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { languageNames, languages, themes, useAppearance } from './use-appearance.ts'
import { settingsWords } from './words.ts'

export function AppearancePart() {
  const t = useWords(settingsWords)
  const { language, setLanguage, theme, setTheme } = useAppearance()
  return (
    <section aria-labelledby="settings-appearance">
      <Title order={2} size="h4" mb="sm" id="settings-appearance">
        {t('appearance')}
      </Title>
      <Group>
        <NativeSelect
          label={t('language')}
          value={language}
          onChange={(event) => choose(languages, event.currentTarget.value, setLanguage)}
          data={languages.map((code) => ({ value: code, label: languageNames[code] }))}
        />
        <NativeSelect
          label={t('theme')}
          value={theme}
          onChange={(event) => choose(themes, event.currentTarget.value, setTheme)}
          data={themes.map((name) => ({ value: name, label: t(`theme.${name}`) }))}
        />
      </Group>
    </section>
  )
}

function choose<Code extends string>(codes: readonly Code[], wanted: string, set: (code: Code) => void): void {
  const code = codes.find((candidate) => candidate === wanted)
  if (code !== undefined) set(code)
}
