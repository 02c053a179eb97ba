import { cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inRoot } from './paths.ts'

const require = createRequire(import.meta.url)

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}

/** Faces that the reports are set in, with the licence (SIL OFL 1.1) that must travel with them. */
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** Files which bundled code reads at run time; bundling carries code only. */
export function copyAssets(): void {
  const fonts = packageFolder('@expo-google-fonts/noto-sans')
  mkdirSync(inRoot('dist/fonts'), { recursive: true })
  for (const face of faces) {
    cpSync(join(fonts, face, `NotoSans_${face}.ttf`), inRoot(`dist/fonts/NotoSans_${face}.ttf`))
  }
  cpSync(join(fonts, 'LICENSE_FONT'), inRoot('dist/fonts/OFL.txt'))

  // PDF/A wants the sRGB profile. The metrics of the 14 standard fonts are not copied: PDF/A forbids those fonts.
  const profile = 'sRGB_IEC61966_2_1.icc'
  mkdirSync(inRoot('dist/shared/data'), { recursive: true })
  cpSync(join(packageFolder('pdfkit'), 'js', 'data', profile), inRoot(`dist/shared/data/${profile}`))
}
