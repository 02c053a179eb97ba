import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import type { Root } from 'react-dom/client'
import type { Language } from '#domain/values/language.ts'
import { ApiProvider, createQueryClient } from '../api/ApiProvider.tsx'
import { connectHost } from '../api/host.ts'
import type { Client, Connection } from '../api/host.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { App } from './App.tsx'
import { Appearance } from './Appearance.tsx'
import { NoHost } from './NoHost.tsx'

/** Reaches the host, reads the two settings that decide the first picture, and draws it once. */
export async function startApp(root: Root): Promise<void> {
  const connection = await connectHost()
  const settings = connection.kind === 'ready' ? await firstSettings(connection.client) : fallback
  root.render(
    <StrictMode>
      <LanguageProvider initial={settings.language}>
        <Appearance theme={settings.theme}>{screenOf(connection)}</Appearance>
      </LanguageProvider>
    </StrictMode>,
  )
}

function screenOf(connection: Connection): ReactNode {
  if (connection.kind !== 'ready') return <NoHost why={connection.kind} />
  return (
    <ApiProvider client={connection.client} queryClient={createQueryClient()}>
      <App />
    </ApiProvider>
  )
}

const fallback = { language: preferredLanguage(), theme: 'system' } as const

/** Settings lie in the workspace: when it can't be opened, the browser's language does. */
async function firstSettings(client: Client) {
  try {
    return await client.workspace.settings()
  } catch (error) {
    if (error instanceof Error) return fallback
    throw error
  }
}

function preferredLanguage(): Language {
  const wanted = navigator.language.slice(0, 2)
  return wanted === 'sv' || wanted === 'en' ? wanted : 'fi'
}
