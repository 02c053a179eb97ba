import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import type { SnapshotRole } from '#domain/report/snapshot.ts'
import type { Language } from '#domain/values/language.ts'

/** Where a file of a package comes from: the snapshot, or what owns it. */
export type PackageGroup = 'report' | FileOwnerKind

/** In the order of their folders. */
export const PACKAGE_GROUPS = [
  'report',
  'ledger_rows',
  'in_kind_work',
  'claims',
  'decisions',
  'events',
  'indicator_results',
  'projects',
] as const satisfies readonly PackageGroup[]

export interface PackageWords {
  readonly title: string
  readonly summary: string
  readonly folders: Readonly<Record<PackageGroup, string>>
  readonly groups: Readonly<Record<PackageGroup, string>>
  readonly roles: Readonly<Record<SnapshotRole, string>>
  readonly fields: Readonly<
    Record<'project' | 'report' | 'period' | 'lockedAt' | 'program' | 'rules' | 'retention' | 'files', string>
  >
  readonly columns: Readonly<Record<'file' | 'about' | 'size' | 'hash', string>>
  readonly version: string
  readonly wholeProject: string
  readonly untilTold: string
  readonly unverified: string
  readonly filesTitle: string
  readonly index: string
  readonly bytes: string
}

export const packageWords: Readonly<Record<Language, PackageWords>> = {
  fi: {
    title: 'Arkistopaketin sisältö',
    summary: 'Raportin ja paketin tiedot',
    folders: {
      report: '1-raportti',
      ledger_rows: '2-tositteet',
      in_kind_work: '3-talkootyo',
      claims: '4-maksatushakemukset',
      decisions: '5-rahoituspaatokset',
      events: '6-tapahtumat',
      indicator_results: '7-seurantatiedot',
      projects: '8-hankkeen-asiakirjat',
    },
    groups: {
      report: 'Raportti ja sen tiedot',
      ledger_rows: 'Tositteet',
      in_kind_work: 'Talkootyön liitteet',
      claims: 'Maksatushakemusten liitteet',
      decisions: 'Rahoituspäätökset',
      events: 'Tapahtumien liitteet',
      indicator_results: 'Seurantatietojen todisteet',
      projects: 'Hankkeen asiakirjat',
    },
    roles: {
      pdf: 'Lukittu raportti',
      input: 'Tiedot, joista raportti on tehty',
      model: 'Raportti koneluettavana',
      tables: 'Taulukot työkirjana',
      text: 'Raportti tekstinä',
      rules: 'Säännöt, joilla raportti on laskettu',
    },
    fields: {
      project: 'Hanke',
      report: 'Raportti',
      period: 'Kausi',
      lockedAt: 'Lukittu (UTC)',
      program: 'Ohjelman versio',
      rules: 'Sääntöjen tarkiste (SHA-256)',
      retention: 'Säilytettävä vähintään',
      files: 'Tiedostoja',
    },
    columns: { file: 'Tiedosto', about: 'Mitä se on', size: 'Koko, tavua', hash: 'Tarkisteen alku (SHA-256)' },
    version: 'versio {sequence}',
    wholeProject: 'Koko hanke',
    untilTold: 'kunnes viranomainen ilmoittaa päivän',
    unverified: 'varmista rahoittajalta',
    filesTitle: 'Tiedostot',
    index: 'sisallys',
    bytes: 'Täydet tarkisteet ovat tiedostossa manifest.json.',
  },
  sv: {
    title: 'Arkivpaketets innehåll',
    summary: 'Uppgifter om rapporten och paketet',
    folders: {
      report: '1-rapport',
      ledger_rows: '2-verifikat',
      in_kind_work: '3-talkoarbete',
      claims: '4-ansokningar',
      decisions: '5-finansieringsbeslut',
      events: '6-evenemang',
      indicator_results: '7-uppfoljning',
      projects: '8-projektets-handlingar',
    },
    groups: {
      report: 'Rapporten och dess uppgifter',
      ledger_rows: 'Verifikat',
      in_kind_work: 'Bilagor om talkoarbete',
      claims: 'Bilagor till ansökningar om utbetalning',
      decisions: 'Finansieringsbeslut',
      events: 'Bilagor om evenemang',
      indicator_results: 'Underlag för uppföljningsuppgifter',
      projects: 'Projektets handlingar',
    },
    roles: {
      pdf: 'Låst rapport',
      input: 'Uppgifterna som rapporten har gjorts av',
      model: 'Rapporten i maskinläsbar form',
      tables: 'Tabellerna som arbetsbok',
      text: 'Rapporten som text',
      rules: 'Reglerna som rapporten har räknats med',
    },
    fields: {
      project: 'Projekt',
      report: 'Rapport',
      period: 'Period',
      lockedAt: 'Låst (UTC)',
      program: 'Programmets version',
      rules: 'Reglernas kontrollsumma (SHA-256)',
      retention: 'Bevaras minst',
      files: 'Filer',
    },
    columns: { file: 'Fil', about: 'Vad den är', size: 'Storlek, byte', hash: 'Kontrollsummans början (SHA-256)' },
    version: 'version {sequence}',
    wholeProject: 'Hela projektet',
    untilTold: 'tills myndigheten meddelar dagen',
    unverified: 'kontrollera med finansiären',
    filesTitle: 'Filer',
    index: 'innehall',
    bytes: 'De fullständiga kontrollsummorna finns i filen manifest.json.',
  },
  en: {
    title: 'Contents of the archive package',
    summary: 'Details of the report and the package',
    folders: {
      report: '1-report',
      ledger_rows: '2-vouchers',
      in_kind_work: '3-voluntary-work',
      claims: '4-payment-claims',
      decisions: '5-funding-decisions',
      events: '6-events',
      indicator_results: '7-indicators',
      projects: '8-project-documents',
    },
    groups: {
      report: 'The report and its data',
      ledger_rows: 'Vouchers',
      in_kind_work: 'Papers of voluntary work',
      claims: 'Papers of payment claims',
      decisions: 'Funding decisions',
      events: 'Papers of events',
      indicator_results: 'Evidence of indicators',
      projects: 'Documents of the project',
    },
    roles: {
      pdf: 'Locked report',
      input: 'The data that the report was made from',
      model: 'The report in machine-readable form',
      tables: 'Tables as a workbook',
      text: 'The report as text',
      rules: 'The rules that the report was counted by',
    },
    fields: {
      project: 'Project',
      report: 'Report',
      period: 'Period',
      lockedAt: 'Locked (UTC)',
      program: 'Version of the program',
      rules: 'Checksum of the rules (SHA-256)',
      retention: 'Keep at least',
      files: 'Files',
    },
    columns: { file: 'File', about: 'What it is', size: 'Size, bytes', hash: 'Beginning of the checksum (SHA-256)' },
    version: 'version {sequence}',
    wholeProject: 'The whole project',
    untilTold: 'until the authority tells the day',
    unverified: 'confirm with the funder',
    filesTitle: 'Files',
    index: 'contents',
    bytes: 'The full checksums are in the file manifest.json.',
  },
}
