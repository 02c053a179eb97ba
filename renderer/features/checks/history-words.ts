import { defineWords } from '../../i18n/words.ts'

export const checkCommandWords = defineWords({
  fi: { 'check.waive': 'havainnon kuittaus', 'check.unwaive': 'kuittauksen poisto' },
  sv: { 'check.waive': 'kvittering av iakttagelse', 'check.unwaive': 'borttagning av kvittering' },
  en: { 'check.waive': 'waiver of a finding', 'check.unwaive': 'removal of a waiver' },
})

export const checkTableWords = defineWords({
  fi: { finding_waivers: 'Kuitattu havainto' },
  sv: { finding_waivers: 'Kvitterad iakttagelse' },
  en: { finding_waivers: 'Waived finding' },
})

export const checkColumnWords = defineWords({
  fi: { checkId: 'Tarkistus', key: 'Havainto', reason: 'Perustelu', waivedAt: 'Kuitattu', waivedBy: 'Kuittaaja' },
  sv: {
    checkId: 'Kontroll',
    key: 'Iakttagelse',
    reason: 'Motivering',
    waivedAt: 'Kvitterad',
    waivedBy: 'Kvitterad av',
  },
  en: { checkId: 'Check', key: 'Finding', reason: 'Reason', waivedAt: 'Waived', waivedBy: 'Waived by' },
})
