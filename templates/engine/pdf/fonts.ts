import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files that a PDF is made with. Nothing else is read from the disk while rendering. */
export interface FontFiles {
  regular: string
  bold: string
  italic: string
  boldItalic: string
  /** For the few signs that Noto Sans lacks: ≤ ≥ ≠ ≈ → ← and the like. */
  symbols: string
  /** sRGB profile of the output intent (PDF/A). */
  colourProfile: string
}

/** Where each file is in the development tree; beside a bundle they lie in one folder under their own names. */
const packaged = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
  symbols: 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
  colourProfile: 'pdfkit/js/data/sRGB_IEC61966_2_1.icc',
} as const satisfies FontFiles

/**
 * Resolves the font files.
 * @param directory a folder that holds all six files; default: `pdf-fonts/` beside the running module (a bundle, also
 *   inside an asar), else the npm packages.
 * @throws Error naming the file when one is missing.
 */
export function fontFiles(directory?: string): FontFiles {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'pdf-fonts')
  const folder = directory ?? (existsSync(beside) ? beside : undefined)
  const locate = folder === undefined ? fromPackages() : (path: string) => inFolder(folder, path)
  return {
    regular: locate(packaged.regular),
    bold: locate(packaged.bold),
    italic: locate(packaged.italic),
    boldItalic: locate(packaged.boldItalic),
    symbols: locate(packaged.symbols),
    colourProfile: locate(packaged.colourProfile),
  }
}

function fromPackages(): (path: string) => string {
  const require = createRequire(import.meta.url)
  return (path) => require.resolve(path)
}

function inFolder(folder: string, path: string): string {
  const file = join(folder, path.slice(path.lastIndexOf('/') + 1))
  if (!existsSync(file)) throw new Error(`Font file is missing: ${file}`)
  return file
}
