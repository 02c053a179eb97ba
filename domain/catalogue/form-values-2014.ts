/**
 * Values of the project description's free fields, offered while typing; any other text is taken as well. They are
 * kept in Finnish, as the form prints them; `form-value-names.ts` has them for papers in Swedish and English.
 */

/** Organisaatiotyyppi, as seen on published pages. */
export const organisationTypes2014: readonly string[] = [
  'Ammatillinen oppilaitos',
  'Ammattikorkeakoulu',
  'Kunta',
  'Kuntayhtymä',
  'Mikroyritys',
  'Yliopisto',
]

/** Vastuuviranomainen, in full form as the pages print it; the ones seen there. */
export const authorities2014: readonly string[] = [
  'Uudenmaan liitto',
  'Pohjois-Pohjanmaan liitto',
  'Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
  'Hämeen elinkeino-, liikenne- ja ympäristökeskus',
  'Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus',
  'Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus',
]

/** Toiminnan tila: the only value that has been seen. */
export const projectStates2014: readonly string[] = ['Toiminta päättynyt']

/** Hakijoiden lukumäärä tai tuen siirto -menettely: the three options of the application form. */
export const procedures2014: readonly string[] = [
  'Vain yksi hakija',
  'Hakijoita on useampi kuin yksi (yhteishanke)',
  'Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)',
]
