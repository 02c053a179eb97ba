import { collapseSpaces } from '../values/text.ts'
import { IMPORT_FIELDS } from './import-fields.ts'
import type { ImportField } from './import-fields.ts'

/**
 * Words that bookkeeping programs write over their columns, in Finnish, Swedish and English, as letters and digits
 * only. The first word of a field that a header has wins; a field is given to one column.
 */
const WORDS: Readonly<Record<ImportField, readonly string[]>> = {
  costDay: `pvm päivä päivämäärä kirjauspvm kirjauspäivä tositepvm tositepäivä menonpäivä laskupvm laskunpvm
    laskunpäivä suoritepäivä datum bokföringsdatum verifikationsdatum fakturadatum date postingdate invoicedate
    bookingdate voucherdate transactiondate`.split(/\s+/),
  paymentDay: `maksupvm maksupäivä maksettu maksunpäivä betalningsdatum betald betalningsdag paymentdate paid paidon
    datepaid`.split(/\s+/),
  voucher: `tosite tositenumero tositenro tositenr tositteennumero tnro verifikat verifikation verifikationsnummer
    vernr voucher vouchernumber voucherno document documentno documentnumber`.split(/\s+/),
  account: 'tili tilinumero tilinro tilinimi konto kontonummer account accountnumber accountno accountcode'.split(' '),
  costCentre: `kustannuspaikka kp kustpaikka kustannuspaikannumero laskentakohde kostnadsställe ks costcentre
    costcenter`.split(/\s+/),
  supplier: `toimittaja toimittajannimi myyjä saaja saajanimi vastapuoli yritys leverantör leverantörensnamn mottagare
    säljare supplier suppliername vendor payee`.split(/\s+/),
  text: `selite selitys kuvaus teksti tapahtuma viesti kirjausselite tositteenselite förklaring beskrivning text
    description memo narrative details`.split(/\s+/),
  entry: 'menotulo tulomeno laji slag type entry'.split(' '),
  net: `netto nettosumma veroton verotonsumma summa määrä euroa eur euro eurot nettobelopp belopp summaeur net netamount
    amount amounteur`.split(/\s+/),
  vat: 'alv alveur alvsumma alvmäärä arvonlisävero vero moms momsbelopp mervärdesskatt vat vatamount tax'.split(' '),
  gross: 'brutto bruttosumma verollinen verollinensumma bruttobelopp gross grossamount total'.split(' '),
  debit: 'debet debeteur debit debitamount'.split(' '),
  credit: 'kredit krediteur kredit credit creditamount'.split(' '),
  vatFinal: 'alvlopullinen alvkustannus alvjääkustannukseksi slutligmoms vatfinal finalvat'.split(' '),
  eligible: 'tukikelpoinen tukikelpoinenosuus hyväksyttävä stödberättigande stödberättigandedel eligible'.split(' '),
  category: 'kustannuslaji menolaji kululaji kostnadsslag category costcategory'.split(' '),
  workPackage: 'työpaketti tp arbetspaket workpackage wp'.split(' '),
}

const fieldOfWord = new Map<string, ImportField>()
for (const field of IMPORT_FIELDS)
  for (const word of WORDS[field]) if (!fieldOfWord.has(word)) fieldOfWord.set(word, field)

const plain = (header: string) =>
  collapseSpaces(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What the columns hold by their headers; a field that two headers name is given to the first. */
export function guessColumns(headers: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>()
  return headers.map((header) => {
    const field = fieldOfWord.get(plain(header)) ?? null
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** Headers are looked for in this many first rows: programs print titles above them. */
const ROWS_OF_TITLES = 30

/**
 * Index of the row that is the header: the one with the most known words, at least two; otherwise the last row of words
 * alone before the first that has figures. -1 when there is none.
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, ROWS_OF_TITLES)
  let [best, most] = [-1, 1]
  for (const [index, row] of first.entries()) {
    const known = guessColumns(row).filter((field) => field !== null).length
    if (known > most) [best, most] = [index, known]
  }
  return best === -1 ? lastOfWords(first) : best
}

function lastOfWords(rows: readonly (readonly string[])[]): number {
  const before = rows.findIndex((row) => row.some((cell) => /\d/.test(cell))) - 1
  return before >= 0 && (rows[before] ?? []).filter((cell) => cell.trim() !== '').length >= 2 ? before : -1
}

/** A profile's columns (header → field) for the headers of a file; null when the file lacks one that the profile reads. */
export function columnsOfProfile(
  profile: Readonly<Record<string, ImportField | null>>,
  headers: readonly string[],
): (ImportField | null)[] | null {
  const wanted = Object.entries(profile).filter(([, field]) => field !== null)
  if (wanted.length === 0 || wanted.some(([header]) => !headers.includes(header))) return null
  return headers.map((header) => (Object.hasOwn(profile, header) ? (profile[header] ?? null) : null))
}
