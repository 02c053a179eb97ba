import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from './menu.ts'
import { pickLanguage, shellText } from './texts.ts'

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

function menu(language: 'fi' | 'sv' | 'en', platform: NodeJS.Platform = 'win32', packaged = true) {
  const called: string[] = []
  const template = menuTemplate({
    platform,
    packaged,
    text: (name) => shellText(language, name),
    showWorkspace: () => called.push('workspace'),
    showAbout: () => called.push('about'),
  })
  return { template, all: items(template), called }
}

const hasTools = (packaged: boolean): boolean =>
  menu('en', 'linux', packaged).all.some((item) => item.role === 'toggleDevTools')

describe('menu bar', () => {
  it.each([
    ['fi', ['Tiedosto', 'Muokkaa', 'Näytä', 'Ikkuna', 'Ohje']],
    ['sv', ['Arkiv', 'Redigera', 'Visa', 'Fönster', 'Hjälp']],
    ['en', ['File', 'Edit', 'View', 'Window', 'Help']],
  ] as const)('has its five menus in %s', (language, labels) => {
    expect(menu(language).template.map((item) => item.label)).toEqual(labels)
  })

  it('starts with the menu of the app on macOS, which then holds About and Quit', () => {
    const mac = menu('en', 'darwin')
    expect(mac.template[0]?.label).toBe('Hankekirja')
    expect(mac.all.filter((item) => item.role === 'quit' || item.label === 'About Hankekirja')).toHaveLength(2)
  })

  it('labels every item that is no separator, so that the system never mixes in its own language', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      const bare = menu('sv', platform).all.filter((item) => item.type !== 'separator' && !item.label)
      expect(bare).toEqual([])
    }
  })

  it('offers developer tools only in a build that is not packaged', () => {
    expect([hasTools(true), hasTools(false)]).toEqual([false, true])
  })

  it('shows the folder of the workspace and what the app is', () => {
    const { all, called } = menu('fi')
    for (const item of all) if (item.role === undefined && item.click) Reflect.apply(item.click, item, [])
    expect(called).toEqual(['workspace', 'about'])
  })
})

describe('language of the shell', () => {
  it.each([
    [['sv-FI', 'fi-FI'], 'sv'],
    [['de-DE', 'EN-gb'], 'en'],
    [['se-FI', 'ru'], 'fi'],
    [[], 'fi'],
  ] as const)('for the system languages %j is %s', (preferred, language) => {
    expect(pickLanguage(preferred)).toBe(language)
  })
})
