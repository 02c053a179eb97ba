import type { Language } from '#contract/index.ts'
import type { RenderedReport } from '../reports/rendered-report.ts'

export interface MadeFile {
  readonly file: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly about: RenderedReport['about']
}

export interface FailedFile {
  readonly projectCode: string
  readonly formId: string
  /** Code of the contract's errors. */
  readonly code: string
}

export interface Manifest {
  readonly made: readonly MadeFile[]
  readonly failed: readonly FailedFile[]
  readonly appVersion: string
}

/** The list as data; the same reports give the same text. */
export function manifestJson({ made, failed, appVersion }: Manifest): string {
  const files = made.map(({ about: { code, projectName, formId, edition, language, period, isDraft }, ...file }) => ({
    ...file,
    projectCode: code,
    projectName,
    formId,
    edition,
    language,
    period,
    isDraft,
  }))
  return `${JSON.stringify({ program: `Hankekirja ${appVersion}`, files, failed }, null, 2)}\n`
}

const words = {
  fi: { file: 'Luettelo.txt', made: 'Raportit', failed: 'Näitä ei saatu tehtyä' },
  sv: { file: 'Förteckning.txt', made: 'Rapporter', failed: 'Dessa kunde inte göras' },
  en: { file: 'Contents.txt', made: 'Reports', failed: 'These could not be made' },
} as const satisfies Record<Language, object>

/** The list for people. */
export function manifestText({ made, failed }: Manifest, language: Language): { file: string; text: string } {
  const t = words[language]
  const rows = made.map(({ file, about: { code, projectName } }) => `${file}\n    ${code} ${projectName}`)
  const lost = failed.map(({ projectCode, formId, code }) => `${projectCode} ${formId}: ${code}`)
  const parts = [`${t.made} (${made.length})`, '', ...rows, ...(lost.length === 0 ? [] : ['', t.failed, '', ...lost])]
  return { file: t.file, text: `${parts.join('\r\n')}\r\n` }
}
