import type { MenuItemConstructorOptions } from 'electron'
import type { ShellText } from './texts.ts'

export interface MenuPorts {
  readonly platform: NodeJS.Platform
  /** A packaged app shows no developer tools. */
  readonly packaged: boolean
  readonly text: ShellText
  showWorkspace(): void
  showAbout(): void
}

const separator = { type: 'separator' } satisfies MenuItemConstructorOptions

/**
 * The menu bar. Roles do the work, labels are ours: the system's own would follow the system's language, not the
 * language chosen in the app. See README.md for how to add an item.
 */
export function menuTemplate(ports: MenuPorts): MenuItemConstructorOptions[] {
  const { text } = ports
  const isMac = ports.platform === 'darwin'
  const about = { label: text('about'), click: () => ports.showAbout() } satisfies MenuItemConstructorOptions
  const quit = { role: 'quit', label: text('quit') } satisfies MenuItemConstructorOptions
  const macApp: MenuItemConstructorOptions = {
    label: 'Hankekirja',
    submenu: [
      about,
      separator,
      { role: 'hide', label: text('hide') },
      { role: 'hideOthers', label: text('hideOthers') },
      { role: 'unhide', label: text('unhide') },
      separator,
      quit,
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: text('file'),
    submenu: [
      { label: text('showWorkspace'), click: () => ports.showWorkspace() },
      separator,
      { role: 'close', label: text('close') },
      ...(isMac ? [] : [separator, quit]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: text('edit'),
    submenu: [
      { role: 'undo', label: text('undo') },
      { role: 'redo', label: text('redo') },
      separator,
      { role: 'cut', label: text('cut') },
      { role: 'copy', label: text('copy') },
      { role: 'paste', label: text('paste') },
      { role: 'selectAll', label: text('selectAll') },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: text('view'),
    submenu: [
      { role: 'resetZoom', label: text('resetZoom') },
      { role: 'zoomIn', label: text('zoomIn') },
      { role: 'zoomOut', label: text('zoomOut') },
      separator,
      { role: 'togglefullscreen', label: text('fullScreen') },
      { role: 'reload', label: text('reload') },
      ...(ports.packaged ? [] : [{ role: 'toggleDevTools' } satisfies MenuItemConstructorOptions]),
    ],
  }
  const window: MenuItemConstructorOptions = {
    label: text('window'),
    submenu: [
      { role: 'minimize', label: text('minimize') },
      ...(isMac ? [{ role: 'front', label: text('front') } satisfies MenuItemConstructorOptions] : []),
    ],
  }
  const help: MenuItemConstructorOptions = { role: 'help', label: text('help'), submenu: isMac ? [] : [about] }
  return [...(isMac ? [macApp] : []), file, edit, view, window, help]
}
