import { MantineProvider } from '@mantine/core'
import type { MantineColorSchemeManager } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Settings } from '#contract/index.ts'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { styleNonce } from '../nonce.ts'
import { uiWords } from '../ui/words.ts'
import { cssVariables, themeFor } from './theme.ts'

interface AppearanceProps {
  /** The choice of the settings at the start. */
  readonly theme: Settings['theme']
  readonly children: ReactNode
}

/** Colours, type and the words that the component library itself says. */
export function Appearance({ theme, children }: AppearanceProps) {
  const t = useWords(uiWords)
  const mantineTheme = useMemo(() => themeFor(t('close')), [t])
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={keptInWorkspace}
      defaultColorScheme={theme === 'system' ? 'auto' : theme}
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-right" limit={3} />
      {children}
    </MantineProvider>
  )
}

/** The choice of colours is a setting of the workspace; the browser keeps nothing of it. */
const keptInWorkspace: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}
