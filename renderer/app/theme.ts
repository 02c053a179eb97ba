import { createTheme, Modal, Notification } from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

/** Deep blue-green. White on shade 7 is 7.4 : 1, on shade 6 (dark) 5.7 : 1. */
const petrol: MantineColorsTuple = [
  '#e9f4f5',
  '#d0e6e8',
  '#a4cfd4',
  '#74b6be',
  '#4c9faa',
  '#2f8793',
  '#1d717d',
  '#0f5c68',
  '#0a4a55',
  '#063841',
]

/** The greys of the dark theme, with a breath of the same blue-green. */
const dark: MantineColorsTuple = [
  '#d3dfe0',
  '#b9c9cb',
  '#93a8ab',
  '#6a7f83',
  '#3f5256',
  '#2f4044',
  '#1b282b',
  '#0c1415',
  '#091011',
  '#060b0c',
]

const system = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif'

/** `close` is the name of every close button in the user's language. */
export const themeFor = (close: string) =>
  createTheme({
    primaryColor: 'petrol',
    primaryShade: { light: 7, dark: 6 },
    colors: { petrol, dark },
    fontFamily: system,
    headings: { fontFamily: system, fontWeight: '650' },
    defaultRadius: 'sm',
    focusRing: 'auto',
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: {
      // A dialog's heading is a <header> outside every section: without this it would be a second banner of the page.
      Modal: Modal.extend({
        defaultProps: {
          attributes: { header: { role: 'presentation' } },
          closeButtonProps: { 'aria-label': close },
          styles: { title: { fontWeight: 600 } },
        },
      }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': close } } }),
    },
  })

/** Mantine's own grey for secondary text is too pale for WCAG AA on its grounds; these are at least 5.5 : 1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#15272a',
    '--mantine-color-dimmed': '#4a5f63',
    '--mantine-color-placeholder': '#5d7175',
    '--mantine-color-error': '#a8201a',
  },
  dark: {
    '--mantine-color-body': '#0c1415',
    '--mantine-color-text': '#e3ecec',
    '--mantine-color-dimmed': '#a5b7ba',
    '--mantine-color-placeholder': '#93a6a9',
    '--mantine-color-error': '#ff9d96',
  },
})
