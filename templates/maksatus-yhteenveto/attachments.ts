import type { Regime } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'
import type { ClaimSummary } from '../claim-summary-inputs.ts'

interface Attachment {
  readonly regimes: readonly Regime[]
  /** Whether this claim needs it; every claim does unless told. */
  readonly when?: (claim: ClaimSummary) => boolean
  readonly text: Readonly<Record<Language, string>>
}

const isFirst = ({ claim }: ClaimSummary) => claim.serial === 1
const isLast = ({ claim }: ClaimSummary) => claim.isLast
const hasPay = ({ people }: ClaimSummary) => people.length > 0
const hasHours = ({ people }: ClaimSummary) => people.some(({ hours }) => hours !== null)
const hasCategory =
  (...categories: readonly string[]) =>
  ({ rows }: ClaimSummary) =>
    rows.some(({ category }) => category !== null && categories.includes(category))

const structural: readonly Regime[] = ['SF14', 'SF21']
const rural: readonly Regime[] = ['RUR14', 'RUR23']
const every: readonly Regime[] = [...structural, ...rural]

/**
 * What goes along with a claim, by the funders' published guidance: structural funds (maksatushakemuksen ja
 * palkkakustannusten ohjeet) and the rural fund (hanketuen maksaminen). Decisions may ask for more.
 */
const attachments: readonly Attachment[] = [
  {
    regimes: structural,
    text: {
      fi: 'Seurantaraportti samalta kaudelta',
      sv: 'Uppföljningsrapport för samma period',
      en: 'Monitoring report of the same period',
    },
  },
  {
    regimes: rural,
    text: {
      fi: 'Selvitys hankkeen etenemisestä kaudella',
      sv: 'Redogörelse för projektets framsteg under perioden',
      en: 'Report on the progress of the project in the period',
    },
  },
  {
    regimes: every,
    when: isLast,
    text: { fi: 'Loppuraportti', sv: 'Slutrapport', en: 'Final report' },
  },
  {
    regimes: structural,
    text: {
      fi: 'Pääkirjan ote hankkeen kustannuspaikalta tositteittain; siitä näkyvät myös kertynyt kunta-, muu julkinen ja yksityinen rahoitus sekä tulot',
      sv: 'Utdrag ur huvudboken för projektets kostnadsställe per verifikat, med kommunal, annan offentlig och privat finansiering samt inkomster',
      en: 'Ledger extract of the project’s cost centre by voucher, with municipal, other public and private money and income',
    },
  },
  {
    regimes: rural,
    text: {
      fi: 'Pääkirjan ote kustannuslajeittain ja erittely, mikä tili kuuluu mihinkin lajiin',
      sv: 'Utdrag ur huvudboken per kostnadsslag och en nyckel från konton till kostnadsslag',
      en: 'Ledger extract by category, with a key from accounts to categories',
    },
  },
  {
    regimes: structural,
    text: {
      fi: 'Avain tileistä kustannuslajeihin, jos ne eivät vastaa toisiaan',
      sv: 'Nyckel från konton till kostnadsslag om de inte motsvarar varandra',
      en: 'Key from accounts to categories where they don’t match',
    },
  },
  {
    regimes: rural,
    text: {
      fi: 'Laskut ja maksutositteet',
      sv: 'Fakturor och betalningsverifikat',
      en: 'Invoices and proofs of payment',
    },
  },
  {
    regimes: every,
    when: (claim) => isFirst(claim) && hasPay(claim),
    text: { fi: 'Tehtävänkuvat', sv: 'Befattningsbeskrivningar', en: 'Job descriptions' },
  },
  {
    regimes: structural,
    when: hasPay,
    text: {
      fi: 'Palkkaselvityskooste',
      sv: 'Sammanställning av löneutredningar',
      en: 'Compilation of the pay accounts',
    },
  },
  {
    regimes: ['SF14'],
    when: hasPay,
    text: {
      fi: 'Selvitys lomapalkoista ja lomarahoista',
      sv: 'Utredning om semesterlöner och semesterpremier',
      en: 'Account of holiday pay and holiday bonuses',
    },
  },
  {
    regimes: rural,
    when: hasPay,
    text: { fi: 'Palkkakirjanpito', sv: 'Lönebokföring', en: 'Pay records' },
  },
  {
    regimes: every,
    when: hasHours,
    text: { fi: 'Työajanseuranta', sv: 'Arbetstidsbokföring', en: 'Time sheets' },
  },
  {
    regimes: structural,
    when: hasCategory('services', 'equipment', 'investment', 'devices', 'materials', 'communication'),
    text: { fi: 'Hankintaselvitys', sv: 'Upphandlingsutredning', en: 'Account of purchases' },
  },
  {
    regimes: rural,
    when: hasCategory('services', 'small_purchases', 'rents', 'other'),
    text: {
      fi: 'Selvitys hintatason kohtuullisuudesta',
      sv: 'Utredning om att prisnivån är skälig',
      en: 'Proof of a reasonable price level',
    },
  },
  {
    regimes: rural,
    when: hasCategory('travel', 'international'),
    text: { fi: 'Matkalaskut', sv: 'Reseräkningar', en: 'Travel claims' },
  },
  {
    regimes: rural,
    text: {
      fi: 'Tapahtumien ohjelmat ja osallistujaluettelot',
      sv: 'Evenemangens program och deltagarförteckningar',
      en: 'Programmes and participant lists of events',
    },
  },
  {
    regimes: rural,
    text: {
      fi: 'Näytteet hankkeen tiedotuksesta',
      sv: 'Prov på projektets information',
      en: 'Samples of the project’s publicity',
    },
  },
  {
    regimes: rural,
    when: ({ figures, shares }) =>
      figures.income !== 0 || shares.some(({ source, amount }) => source === 'companies' && amount !== 0),
    text: {
      fi: 'Tulotositteet ja tositteet yksityisestä rahoituksesta',
      sv: 'Verifikat för inkomster och privat finansiering',
      en: 'Vouchers of income and of private money',
    },
  },
  {
    regimes: rural,
    when: ({ figures }) => figures.inKind !== 0,
    text: {
      fi: 'Talkootyöluettelo allekirjoituksineen',
      sv: 'Talkoförteckning med underskrifter',
      en: 'List of unpaid work with signatures',
    },
  },
]

/** In the order in which they are asked for. */
export function attachmentsOf(claim: ClaimSummary, language: Language): readonly string[] {
  return attachments
    .filter(({ regimes, when }) => regimes.includes(claim.decision.regime) && (when?.(claim) ?? true))
    .map(({ text }) => text[language])
}
