import type { ProjectSection } from '../../ui/project-section.ts'
import { LedgerSection } from './LedgerSection.tsx'
import { ledgerWords } from './words/ledger-words.ts'

export const ledgerSection: ProjectSection = {
  slug: 'ledger',
  title: { fi: ledgerWords.fi.title, sv: ledgerWords.sv.title, en: ledgerWords.en.title },
  Section: LedgerSection,
}
