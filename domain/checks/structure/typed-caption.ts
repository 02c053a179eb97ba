import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const NUMBERED = /^(?:Taulukko|Kuva|Kuvio|Tabell|Figur|Bild|Table|Figure)\s\d+/u

export const check = defineCheck({
  id: 'structure/typed-caption',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Käsin kirjoitettu numero kuvatekstissä',
    sv: 'Nummer skrivet för hand i bildtexten',
    en: 'A number typed into a caption',
  },
  messages: {
    twice: {
      fi: 'Otsikossa ”{subject}” on numero käsin kirjoitettuna: ohjelma numeroi taulukot ja kuvat, joten numeroita tulee kaksi.',
      sv: 'Rubriken ”{subject}” har ett nummer skrivet för hand: programmet numrerar själv, så numret står två gånger.',
      en: 'The caption “{subject}” has a typed number: the program numbers tables and figures itself, so there will be two.',
    },
    loose: {
      fi: 'Kappale ”{subject}” näyttää kuvatekstiltä, mutta siinä ei ole taulukkoa tai kuvaa, jota ohjelma numeroisi.',
      sv: 'Stycket ”{subject}” ser ut som en bildtext, men har ingen tabell eller bild som programmet kan numrera.',
      en: 'The paragraph “{subject}” looks like a caption, but has no table or figure for the program to number.',
    },
  },
  *run(input) {
    for (const passage of textsOf(input).passages) {
      if (!NUMBERED.test(passage.text)) continue
      const isCaption = passage.kind === 'table' || passage.kind === 'picture'
      // A sentence about a table begins so too, and ends with a full stop after a verb.
      if (
        !isCaption &&
        (passage.kind !== 'paragraph' || passage.text.length > 120 || /[.:!?]$/u.test(passage.text.trim()))
      )
        continue
      const message = isCaption ? 'twice' : 'loose'
      yield { severity: 'warning', message, subject: passage.text, where: passagePlace(passage, passage.text) }
    }
  },
})
