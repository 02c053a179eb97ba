import { defineWords } from '../../../i18n/words.ts'

export const riskWords = defineWords({
  fi: {
    matrix: 'Riskimatriisi',
    'matrix.caption':
      'Avoimet riskit; numero on riskin järjestys luettelossa. Luokat: todennäköisyys × vaikutus enintään 5 pieni, enintään 12 kohtalainen, sitä suurempi suuri. Asteikko on ohjelman oma.',
    unjudged: 'Arvioimatta: {numbers}.',
  },
  sv: {
    matrix: 'Riskmatris',
    'matrix.caption':
      'Öppna risker; numret är riskens plats i listan. Klasser: sannolikhet × verkan högst 5 liten, högst 12 måttlig, däröver stor. Skalan är programmets egen.',
    unjudged: 'Obedömda: {numbers}.',
  },
  en: {
    matrix: 'Risk matrix',
    'matrix.caption':
      'Open risks; the number is the risk’s place in the list. Classes: probability × impact up to 5 low, up to 12 medium, above it high. The scale is the program’s own.',
    unjudged: 'Not judged: {numbers}.',
  },
})
