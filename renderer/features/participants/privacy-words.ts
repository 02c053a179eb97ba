import { defineWords } from '../../i18n/words.ts'

export const privacyWords = defineWords({
  fi: {
    title: 'Henkilötiedot',
    absent:
      'Henkilötiedoille ei ole salalausetta. Nimiä, yhteystietoja ja arkaluonteisia vastauksia ei voi kirjata ennen kuin asetat sen: ne tallentuvat vain salattuina (AES-256).',
    lockedState: 'Henkilötiedot ovat lukossa. Nimet eivät näy eikä niitä voi muuttaa; avaimet ja luvut näkyvät.',
    openState: 'Henkilötiedot ovat auki tässä ikkunassa, kunnes lukitset ne tai ohjelma suljetaan.',
    setUp: 'Aseta salalause',
    passphrase: 'Salalause',
    'passphrase.help':
      'Vähintään 12 merkkiä, esimerkiksi neljä sanaa, jotka muistat. Sitä ei voi palauttaa eikä kukaan muu tiedä sitä.',
    again: 'Salalause uudelleen',
    'problem.short': 'Salalauseessa on oltava vähintään 12 merkkiä.',
    'problem.differs': 'Salalauseet eivät ole samat.',
    recovery: 'Palautuskoodi',
    'recovery.help':
      'Tulosta tai kirjoita koodi paperille ja säilytä se lukitussa paikassa. Se näytetään vain nyt. Jos salalause unohtuu, vain tämä koodi avaa henkilötiedot.',
    print: 'Tulosta',
    'recovery.done': 'Koodi on tallessa',
    secret: 'Salalause tai palautuskoodi',
    unlock: 'Avaa',
    lock: 'Lukitse henkilötiedot',
    change: 'Vaihda salalause',
    changed: 'Salalause on vaihdettu. Palautuskoodi pysyy samana.',
    cancel: 'Peruuta',
  },
  sv: {
    title: 'Personuppgifter',
    absent:
      'Personuppgifterna har ingen lösenfras. Namn, kontaktuppgifter och känsliga svar kan inte antecknas förrän du anger en: de sparas bara krypterade (AES-256).',
    lockedState: 'Personuppgifterna är låsta. Namnen syns inte och kan inte ändras; nycklar och tal syns.',
    openState: 'Personuppgifterna är öppna i detta fönster tills du låser dem eller programmet stängs.',
    setUp: 'Ange lösenfras',
    passphrase: 'Lösenfras',
    'passphrase.help':
      'Minst 12 tecken, till exempel fyra ord som du minns. Den kan inte återställas och ingen annan vet den.',
    again: 'Lösenfrasen igen',
    'problem.short': 'Lösenfrasen ska ha minst 12 tecken.',
    'problem.differs': 'Lösenfraserna är inte lika.',
    recovery: 'Återställningskod',
    'recovery.help':
      'Skriv ut eller anteckna koden på papper och förvara den inlåst. Den visas bara nu. Om lösenfrasen glöms öppnar bara denna kod personuppgifterna.',
    print: 'Skriv ut',
    'recovery.done': 'Koden är i förvar',
    secret: 'Lösenfras eller återställningskod',
    unlock: 'Öppna',
    lock: 'Lås personuppgifterna',
    change: 'Byt lösenfras',
    changed: 'Lösenfrasen är bytt. Återställningskoden är densamma.',
    cancel: 'Avbryt',
  },
  en: {
    title: 'Personal data',
    absent:
      'Personal data have no passphrase. Names, contact data and sensitive answers can’t be entered until you set one: they are kept only encrypted (AES-256).',
    lockedState: 'Personal data are locked. Names don’t show and can’t be changed; keys and figures show.',
    openState: 'Personal data are open in this window until you lock them or the program is closed.',
    setUp: 'Set passphrase',
    passphrase: 'Passphrase',
    'passphrase.help':
      'At least 12 characters, such as four words that you remember. It can’t be recovered, and nobody else knows it.',
    again: 'Passphrase again',
    'problem.short': 'The passphrase must have at least 12 characters.',
    'problem.differs': 'The passphrases are not the same.',
    recovery: 'Recovery code',
    'recovery.help':
      'Print the code or write it on paper and keep it locked away. It is shown only now. If the passphrase is forgotten, only this code opens the personal data.',
    print: 'Print',
    'recovery.done': 'The code is safe',
    secret: 'Passphrase or recovery code',
    unlock: 'Open',
    lock: 'Lock personal data',
    change: 'Change passphrase',
    changed: 'The passphrase is changed. The recovery code stays the same.',
    cancel: 'Cancel',
  },
})
