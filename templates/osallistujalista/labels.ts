import type { Regime } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface AttendanceLabels extends HeadingLabels {
  event: string
  time: string
  place: string
  online: string
  theme: string
  organiser: string
  sheet: string
  number: string
  person: string
  organisation: string
  signature: string
  none: string
  notice: string
}

export const labels: Readonly<Record<Language, AttendanceLabels>> = {
  fi: {
    title: 'Osallistujalista',
    code: 'Hankekoodi',
    name: 'Hankkeen nimi',
    applicant: 'Toteuttaja',
    period: 'Aika',
    summary: 'Hanke ja tilaisuus',
    draft: 'LUONNOS',
    translated: '',
    event: 'Tilaisuus',
    time: 'klo {time}',
    place: 'Paikka',
    online: 'etänä',
    theme: 'Teema',
    organiser: 'Järjestäjä',
    sheet: 'Osallistujat',
    number: 'Nro',
    person: 'Nimi',
    organisation: 'Organisaatio',
    signature: 'Allekirjoitus',
    none: 'Kaudella ei ole tapahtumia.',
    notice:
      'Tietoja käytetään hankkeen seurantaan ja rahoittajan tarkastuksiin. Henkilötunnusta ei kysytä eikä merkitä listaan.',
  },
  sv: {
    title: 'Deltagarlista',
    code: 'Projektkod',
    name: 'Projektets namn',
    applicant: 'Genomförare',
    period: 'Tid',
    summary: 'Projekt och tillfälle',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    event: 'Tillfälle',
    time: 'kl. {time}',
    place: 'Plats',
    online: 'på distans',
    theme: 'Tema',
    organiser: 'Arrangör',
    sheet: 'Deltagare',
    number: 'Nr',
    person: 'Namn',
    organisation: 'Organisation',
    signature: 'Underskrift',
    none: 'Perioden har inga evenemang.',
    notice:
      'Uppgifterna används för uppföljning av projektet och finansiärens granskningar. Personbeteckning frågas inte och antecknas inte.',
  },
  en: {
    title: 'Attendance sheet',
    code: 'Project code',
    name: 'Project name',
    applicant: 'Implementer',
    period: 'Time',
    summary: 'Project and event',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    event: 'Event',
    time: 'at {time}',
    place: 'Place',
    online: 'online',
    theme: 'Theme',
    organiser: 'Organiser',
    sheet: 'Who was there',
    number: 'No.',
    person: 'Name',
    organisation: 'Organisation',
    signature: 'Signature',
    none: 'The period has no events.',
    notice:
      'The data are used for monitoring the project and for the funder’s audits. Personal identity codes are not asked and not written here.',
  },
}

/**
 * What documents for participants must say of the funding (CPR 2021/1060 art. 47 and 50; for the rural fund 2014–2022
 * its own publicity instructions). The emblem itself is added by the organisation.
 */
export const publicity: Readonly<Record<Regime, Readonly<Record<Language, readonly string[]>>>> = {
  SF14: { fi: ['Euroopan unioni', 'Vipuvoimaa EU:lta'], sv: ['Europeiska unionen'], en: ['European Union'] },
  SF21: {
    fi: ['Euroopan unionin osarahoittama'],
    sv: ['Medfinansieras av Europeiska unionen'],
    en: ['Co-funded by the European Union'],
  },
  RUR14: {
    fi: ['Euroopan maaseudun kehittämisen maatalousrahasto: Eurooppa investoi maaseutualueisiin'],
    sv: ['Europeiska jordbruksfonden för landsbygdsutveckling: Europa investerar i landsbygdsområden'],
    en: ['European Agricultural Fund for Rural Development: Europe investing in rural areas'],
  },
  RUR23: {
    fi: ['Euroopan unionin osarahoittama'],
    sv: ['Medfinansieras av Europeiska unionen'],
    en: ['Co-funded by the European Union'],
  },
  STATE: { fi: [], sv: [], en: [] },
}
