declare const postalCodeBrand: unique symbol
declare const municipalityCodeBrand: unique symbol

/** Finnish postal code (postinumero): five digits, leading zeros kept. */
export type PostalCode = string & { readonly [postalCodeBrand]: true }

/** Finnish municipality code (kuntanumero) of Statistics Finland: three digits, leading zeros kept, e.g. `005`. */
export type MunicipalityCode = string & { readonly [municipalityCodeBrand]: true }

export function isPostalCode(text: string): text is PostalCode {
  return /^\d{5}$/.test(text)
}

/** Whether it has the shape of a code; whether there is such a municipality on a day is for the dated catalogue. */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^\d{3}$/.test(text)
}
