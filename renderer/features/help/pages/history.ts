import type { HelpPage } from '../help-page.ts'

export const historyHelp: HelpPage = {
  slug: 'history',
  text: {
    fi: {
      title: 'Historia ja kumoaminen',
      lead: 'Jokaisesta muutoksesta jää jälki: mitä muuttui, mitä siinä oli ennen ja milloin.',
      sections: [
        {
          heading: 'Kumoa ja tee uudelleen',
          blocks: [
            'Yläreunan nuolet kumoavat viimeisimmän muutoksen ja tekevät sen uudelleen. Nuoli kertoo ennalta, mitä se tekee.',
            'Tuonti kumoutuu yhtenä muutoksena, vaikka tiedostoja olisi satoja.',
          ],
        },
        {
          heading: 'Hankkeen historia',
          blocks: [
            'Hankkeen oma historia on hankkeen osissa viimeisenä. Kaikkien hankkeiden historia on vasemmalla alhaalla.',
          ],
        },
      ],
    },
    sv: {
      title: 'Historik och ångrande',
      lead: 'Varje ändring lämnar ett spår: vad som ändrades, vad som stod förut och när.',
      sections: [
        {
          heading: 'Ångra och gör om',
          blocks: [
            'Pilarna högst upp ångrar den senaste ändringen och gör om den. Pilen berättar på förhand vad den gör.',
            'En import ångras som en enda ändring, även om filerna är hundratals.',
          ],
        },
        {
          heading: 'Projektets historik',
          blocks: [
            'Projektets egen historik är sist bland projektets delar. Historiken för alla projekt finns nere till vänster.',
          ],
        },
      ],
    },
    en: {
      title: 'History and undo',
      lead: 'Every change leaves a trace: what changed, what it was before, and when.',
      sections: [
        {
          heading: 'Undo and redo',
          blocks: [
            'The arrows at the top undo the latest change and do it again. The arrow says beforehand what it will do.',
            'An import is undone as one change, even with hundreds of files.',
          ],
        },
        {
          heading: 'History of a project',
          blocks: [
            'The history of one project is the last of its parts. The history of all projects is at the bottom left.',
          ],
        },
      ],
    },
  },
}
