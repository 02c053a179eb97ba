import type { Language } from '../values/language.ts'

/**
 * Swedish and English for the known values of the description's free fields (`form-values-2014.ts`). No page of the
 * funder in these languages was found: all are translations.
 */
const names: Readonly<Record<string, Readonly<Record<'sv' | 'en', string>>>> = {
  'Ammatillinen oppilaitos': { sv: 'Yrkesläroanstalt', en: 'Vocational institution' },
  Ammattikorkeakoulu: { sv: 'Yrkeshögskola', en: 'University of applied sciences' },
  Kunta: { sv: 'Kommun', en: 'Municipality' },
  Kuntayhtymä: { sv: 'Samkommun', en: 'Joint municipal authority' },
  Mikroyritys: { sv: 'Mikroföretag', en: 'Micro enterprise' },
  Yliopisto: { sv: 'Universitet', en: 'University' },
  'Toiminta päättynyt': { sv: 'Verksamheten har avslutats', en: 'Activities have ended' },
  'Vain yksi hakija': { sv: 'Endast en sökande', en: 'One applicant only' },
  'Hakijoita on useampi kuin yksi (yhteishanke)': {
    sv: 'Fler än en sökande (gemensamt projekt)',
    en: 'More than one applicant (joint project)',
  },
  'Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)': {
    sv: 'Sökanden överför en del av det sökta stödet till en eller flera parter för att genomföra projektet (överföring av stöd)',
    en: 'The applicant transfers a part of the support to one or more parties to carry out the project (transfer of support)',
  },
}

/** A known value in the paper's language; whatever else somebody has written stays as it is. */
export function formValueIn(text: string, language: Language): string {
  return language === 'fi' || !Object.hasOwn(names, text) ? text : (names[text]?.[language] ?? text)
}
