import type { NarrativeSlot } from '../engine/form.ts'

/**
 * The short frame of the rural fund's reports, the same for a period and for the whole project. Finnish headings as
 * Leader groups publish them; the others are translations.
 */
export const slots = [
  {
    key: 'implementer',
    number: '1',
    titles: { fi: 'Toteuttajan nimi', sv: 'Genomförarens namn', en: 'Name of the implementer' },
    isRenamable: true,
    isOptional: true,
  },
  {
    key: 'identification',
    number: '2',
    titles: {
      fi: 'Hankkeen nimi ja hanketunnus',
      sv: 'Projektets namn och projektnummer',
      en: 'Project name and number',
    },
    isRenamable: true,
    isOptional: true,
  },
  {
    key: 'summary',
    number: '3',
    titles: {
      fi: 'Hankekuvauksen tiivistelmä',
      sv: 'Sammanfattning av projektbeskrivningen',
      en: 'Summary of the project description',
    },
    isRenamable: true,
    isOptional: true,
  },
  {
    key: 'implementation',
    number: '4',
    titles: {
      fi: 'Hankkeen toteutus raportointijaksolla',
      sv: 'Projektets genomförande under rapporteringsperioden',
      en: 'Implementation in the reporting period',
    },
    isRenamable: true,
  },
  {
    key: 'material',
    number: '5',
    titles: {
      fi: 'Hankkeessa tuotettu materiaali',
      sv: 'Material som producerats i projektet',
      en: 'Material produced in the project',
    },
    isRenamable: true,
  },
  {
    key: 'costs',
    number: '6',
    titles: {
      fi: 'Raportointijakson toteutuneet kustannukset',
      sv: 'Utfallna kostnader under rapporteringsperioden',
      en: 'Costs realised in the reporting period',
    },
    isRenamable: true,
    isOptional: true,
  },
  {
    key: 'attachments',
    number: '7',
    titles: { fi: 'Mahdolliset liitteet', sv: 'Eventuella bilagor', en: 'Attachments, if any' },
    isRenamable: true,
    isOptional: true,
  },
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']
