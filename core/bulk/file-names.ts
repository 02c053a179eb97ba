import { formatDay } from '#domain/values/day.ts'
import type { RenderedReport } from '../reports/rendered-report.ts'

const MAX_LENGTH = 120
/** What Windows or another file system refuses in names, and what parts folders. */
const refused = /[\\/:*?"<>|\p{C}]+/gu

/**
 * Names that people read: `A79101 Hankkeen kuvaus 1.1.2026–30.6.2026 sv luonnos.pdf`. Two alike get a number, whatever
 * the case of their letters.
 */
export function createFileNames(): (report: RenderedReport) => string {
  const taken = new Set<string>()
  return ({ about }) => {
    const { code, formName, period, language, isTranslation, isDraft, format } = about
    const words = [
      code,
      formName,
      ...(period === null ? [] : [`${formatDay(period.start, language)}–${formatDay(period.end, language)}`]),
      ...(isTranslation ? [language] : []),
      ...(isDraft ? [draftWord[language]] : []),
    ]
    const name = words.join(' ').replaceAll(refused, '-').replaceAll(/\s+/g, ' ').slice(0, MAX_LENGTH).trim()
    for (let number = 1; ; number++) {
      const candidate = `${number === 1 ? name : `${name} (${number})`}.${format}`
      if (taken.has(candidate.toLowerCase())) continue
      taken.add(candidate.toLowerCase())
      return candidate
    }
  }
}

const draftWord = { fi: 'luonnos', sv: 'utkast', en: 'draft' } as const
