import { headerReader } from '../tables/header-words.ts'
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

/** Headers of ledger extracts. */
export const ledgerHeaders = headerReader(IMPORT_FIELDS, WORDS)
