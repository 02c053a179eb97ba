import { sha256Of } from '#db/attachments/file-store.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { rulesInForce } from '#domain/report/rules-in-force.ts'
import type { SnapshotFile, SnapshotRole } from '#domain/report/snapshot.ts'
import type { Language } from '#domain/values/language.ts'
import type { BuildOptions, FormDefinition } from '#templates/engine/form.ts'
import { canonicalJson, renderJson } from '#templates/engine/json/render-json.ts'
import type { PdfAttachment, Relationship } from '#templates/engine/pdf/attached-files.ts'
import { renderText } from '#templates/engine/text/render-text.ts'
import { renderXlsx } from '#templates/engine/xlsx/render-xlsx.ts'
import type { FormInputs } from '#templates/inputs.ts'
import type { PdfService } from '../rendering/pdf-service.ts'

export interface MadeFile extends SnapshotFile {
  readonly bytes: Uint8Array
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const JSON_TYPE = 'application/json'

interface PartWords {
  /** Ends the file's name. */
  readonly name: string
  readonly description: string
}

/** The files that travel inside of the page, as people who open it see them. */
const parts: Readonly<Record<'input' | 'model' | 'tables' | 'rules', Readonly<Record<Language, PartWords>>>> = {
  input: {
    fi: { name: 'tiedot', description: 'Tiedot, joista raportti on tehty' },
    sv: { name: 'uppgifter', description: 'Uppgifterna som rapporten har gjorts av' },
    en: { name: 'data', description: 'The data that the report was made from' },
  },
  model: {
    fi: { name: 'asiakirja', description: 'Raportin luvut, taulukot ja kuvat koneluettavina' },
    sv: { name: 'dokument', description: 'Rapportens kapitel, tabeller och figurer i maskinläsbar form' },
    en: { name: 'document', description: 'Sections, tables and figures of the report in machine-readable form' },
  },
  tables: {
    fi: { name: 'taulukot', description: 'Raportin taulukot työkirjana' },
    sv: { name: 'tabeller', description: 'Rapportens tabeller som arbetsbok' },
    en: { name: 'tables', description: 'Tables of the report as a workbook' },
  },
  rules: {
    fi: { name: 'saannot', description: 'Säännöt ja luvut, joilla raportti on laskettu' },
    sv: { name: 'regler', description: 'Reglerna och talen som rapporten har räknats med' },
    en: { name: 'rules', description: 'Rules and figures that the report was counted by' },
  },
}

const relationships: Readonly<Record<keyof typeof parts, Relationship>> = {
  input: 'Source',
  model: 'Source',
  tables: 'Data',
  rules: 'Supplement',
}

interface Making<Kind extends keyof FormInputs> {
  readonly form: FormDefinition<Kind>
  readonly input: FormInputs[Kind]
  readonly options: BuildOptions
  /** Begins the names of the files: ASCII letters, digits, dots, hyphens and underlines. */
  readonly baseName: string
  readonly decisions: readonly DecisionVersion[]
}

/**
 * Everything that a snapshot keeps, made from one reading: the page as PDF/A-3 with the data inside, and the same data
 * beside it. The same reading and instant give the same bytes.
 */
export async function makeSnapshotFiles<Kind extends keyof FormInputs>(
  making: Making<Kind>,
  pages: Pick<PdfService, 'whole'>,
): Promise<MadeFile[]> {
  const { form, input, options, baseName, decisions } = making
  const model = form.build(input, options)
  const text = (content: string) => new TextEncoder().encode(content)
  const contents = {
    input: { bytes: text(canonicalJson(input)), mediaType: JSON_TYPE, ending: 'json' },
    model: { bytes: text(renderJson(model)), mediaType: JSON_TYPE, ending: 'json' },
    tables: { bytes: renderXlsx(model), mediaType: XLSX, ending: 'xlsx' },
    rules: { bytes: text(canonicalJson(rulesInForce(decisions))), mediaType: JSON_TYPE, ending: 'json' },
  } as const
  const inside = (['input', 'model', 'tables', 'rules'] as const).map((role) => {
    const { bytes, mediaType, ending } = contents[role]
    const { name, description } = parts[role][options.language]
    return { role, bytes, mediaType, name: `${baseName}-${name}.${ending}`, description }
  })
  const attachments = inside.map(({ role, ...part }): PdfAttachment => ({ ...part, relationship: relationships[role] }))
  const { bytes: pdf } = await pages.whole(model, { attachments })
  const files = [
    file('pdf', `${baseName}.pdf`, 'application/pdf', pdf),
    ...inside.map(({ role, name, mediaType, bytes }) => file(role, name, mediaType, bytes)),
  ]
  if (!form.formats.includes('txt')) return files
  const plain = options.language === form.languages[0] ? form.plainText?.(input, options) : undefined
  return [...files, file('text', `${baseName}.txt`, 'text/plain; charset=utf-8', plain ?? text(renderText(model)))]
}

function file(role: SnapshotRole, name: string, mediaType: string, bytes: Uint8Array): MadeFile {
  return { role, name, mediaType, sizeBytes: bytes.length, sha256: sha256Of(bytes), bytes }
}
