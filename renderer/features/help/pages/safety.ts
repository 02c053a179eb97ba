import type { HelpPage } from '../help-page.ts'

export const safetyHelp: HelpPage = {
  slug: 'safety',
  text: {
    fi: {
      title: 'Varmuuskopiot ja turvallisuus',
      lead: 'Kun Hankekirja näyttää tiedon tallennetuksi, se kestää ohjelman kaatumisen ja sähkökatkon.',
      sections: [
        {
          heading: 'Varmuuskopiot',
          blocks: [
            'Päivän ensimmäinen käynnistys tekee varmuuskopion. Asetuksista voit tehdä sellaisen koska tahansa, ladata sen talteen ja palauttaa.',
            'Palautuksessa nykyinen työtila jää talteen, ja palautuksen voi perua.',
          ],
        },
        {
          heading: 'Missä lupaus ei päde',
          blocks: [
            'Pilvipalvelun synkronoimassa kansiossa tai verkkolevyllä tietojen säilymistä ei voi luvata. Pidä työtila omalla levyllä ja vie varmuuskopiot muualle.',
          ],
        },
      ],
    },
    sv: {
      title: 'Säkerhetskopior och trygghet',
      lead: 'När Hankekirja visar att en uppgift är sparad tål den en programkrasch och ett strömavbrott.',
      sections: [
        {
          heading: 'Säkerhetskopior',
          blocks: [
            'Dagens första start gör en säkerhetskopia. I Inställningar kan du göra en när som helst, ladda ner den och återställa den.',
            'Vid en återställning läggs den nuvarande arbetsytan undan, och återställningen kan ångras.',
          ],
        },
        {
          heading: 'Var löftet inte gäller',
          blocks: [
            'I en mapp som en molntjänst synkroniserar eller på en nätverksdisk kan uppgifternas säkerhet inte lovas. Håll arbetsytan på den egna disken och för säkerhetskopiorna någon annanstans.',
          ],
        },
      ],
    },
    en: {
      title: 'Backups and safety',
      lead: 'Once Hankekirja shows something as saved, it survives a crash of the program and a power cut.',
      sections: [
        {
          heading: 'Backups',
          blocks: [
            'The first start of the day makes a backup. In Settings you can make one at any time, download it and restore it.',
            'At a restore the present workspace is kept aside, and the restore can be undone.',
          ],
        },
        {
          heading: 'Where the promise doesn’t hold',
          blocks: [
            'In a folder that a cloud service synchronises, or on a network drive, the safety of the data can’t be promised. Keep the workspace on your own disk and take the backups elsewhere.',
          ],
        },
      ],
    },
  },
}
