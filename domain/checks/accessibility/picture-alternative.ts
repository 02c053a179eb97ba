import { defineCheck } from '../define-check.ts'

const FILE_NAME = /\.(?:png|jpe?g|gif|webp|heic)$|^(?:IMG|DSC|Screenshot|Näyttökuva|image|kuva)[\s_-]?\d*$/iu

export const check = defineCheck({
  id: 'accessibility/picture-alternative',
  family: 'accessibility',
  about: 'report',
  names: { fi: 'Kuvien tekstivastineet', sv: 'Bildernas textalternativ', en: 'Text alternatives of pictures' },
  messages: {
    missing: {
      fi: 'Kuvalta {subject} puuttuu tekstivastine: kerro, mitä kuvasta näkee.',
      sv: 'Bilden {subject} saknar textalternativ: berätta vad bilden visar.',
      en: 'The picture {subject} has no text alternative: tell what it shows.',
    },
    missing_unnamed: {
      fi: 'Tekstin {subject}. kuvalta puuttuu tekstivastine: kerro, mitä kuvasta näkee.',
      sv: 'Bild nummer {subject} i texten saknar textalternativ: berätta vad bilden visar.',
      en: 'Picture number {subject} of the text has no text alternative: tell what it shows.',
    },
    same: {
      fi: 'Kuvan {subject} tekstivastine toistaa kuvatekstin. Kerro siinä se, mitä kuvasta näkee.',
      sv: 'Textalternativet för bilden {subject} upprepar bildtexten. Berätta vad bilden visar.',
      en: 'The text alternative of {subject} repeats the caption. Tell what the picture shows.',
    },
    file_name: {
      fi: 'Kuvan {subject} tekstivastine on tiedoston nimi.',
      sv: 'Textalternativet för bilden {subject} är ett filnamn.',
      en: 'The text alternative of {subject} is the name of a file.',
    },
  },
  *run({ texts, report }) {
    for (const [section, { narrative }] of Object.entries(texts)) {
      if (report.settings.leftOut.includes(section)) continue
      let ordinal = 0
      for (const [block, part] of narrative.entries()) {
        if (part.kind !== 'picture') continue
        ordinal += 1
        const caption = part.caption.trim()
        const place = {
          subject: caption === '' ? String(ordinal) : `”${caption}”`,
          where: { kind: 'text', section, block, quote: caption },
        } as const
        const alt = part.alt.trim()
        // PDF/A-3a and PDF/UA have no figure without one, so a report can't be locked over it.
        if (alt === '') yield { severity: 'error', message: caption === '' ? 'missing_unnamed' : 'missing', ...place }
        else if (FILE_NAME.test(alt)) yield { severity: 'warning', message: 'file_name', ...place }
        else if (alt === caption) yield { severity: 'note', message: 'same', ...place }
      }
    }
  },
})
