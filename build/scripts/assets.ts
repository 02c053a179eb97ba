import { cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { inRoot } from './paths.ts'

const require = createRequire(import.meta.url)

/** What bundled code reads at run time, by the folder in dist/ where it looks. Bundling carries code only. */
const assets = {
  // templates/engine/pdf/fonts.ts, with the licences that must travel with the fonts (SIL OFL 1.1).
  'shared/pdf-fonts': [
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
    '@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
    '@expo-google-fonts/noto-sans/LICENSE_FONT',
    'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
    'pdfjs-dist/standard_fonts/LICENSE_LIBERATION',
    'pdfkit/js/data/sRGB_IEC61966_2_1.icc',
  ],
} as const

export function copyAssets(): void {
  for (const [folder, files] of Object.entries(assets)) {
    mkdirSync(inRoot(`dist/${folder}`), { recursive: true })
    for (const file of files) cpSync(require.resolve(file), inRoot(`dist/${folder}/${basename(file)}`))
  }
}
