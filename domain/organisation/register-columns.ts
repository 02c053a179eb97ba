/** What a list of organisations can tell of each. */
export const REGISTER_FIELDS = [
  'businessId',
  'name',
  'municipality',
  'street',
  'postalCode',
  'city',
  'nace',
  'contactName',
  'email',
  'phone',
] as const
export type RegisterField = (typeof REGISTER_FIELDS)[number]

/** Words over the columns of lists in Finnish, Swedish and English, as letters and digits only. */
const WORDS: Readonly<Record<RegisterField, string>> = {
  businessId: 'ytunnus y yritystunnus lytunnus fonummer foretagsnummer companyid businessid businessidentitycode',
  name: 'nimi yritys yrityksennimi organisaatio organisaationnimi toiminimi namn företag företagsnamn organisation name company companyname',
  municipality: 'kunta kotikunta kuntakoodi kuntanumero kommun hemkommun kommunkod municipality municipalitycode',
  street: 'osoite katuosoite lähiosoite postiosoite adress gatuadress address street streetaddress',
  postalCode: 'postinumero pnro postnummer postalcode postcode zip zipcode',
  city: 'postitoimipaikka paikkakunta kaupunki postanstalt ort stad city town',
  nace: 'toimiala toimialakoodi tol tol2008 nace bransch branschkod näringsgren industry nacecode',
  contactName: 'yhteyshenkilö kontaktperson contact contactperson contactname',
  email: 'sähköposti sähköpostiosoite email epost epostadress emailaddress',
  phone: 'puhelin puhelinnumero puh telefon telefonnummer phone telephone phonenumber',
}

const fieldOfWord = new Map<string, RegisterField>()
for (const field of REGISTER_FIELDS) for (const word of WORDS[field].split(' ')) fieldOfWord.set(word, field)

const plain = (header: string) => header.toLocaleLowerCase('fi').replace(/[^\p{L}\p{N}]/gu, '')

/** The column of each field by the headers, the first that names it; undefined when the list has no names. */
export function registerColumns(headers: readonly string[]): ReadonlyMap<RegisterField, number> | undefined {
  const columns = new Map<RegisterField, number>()
  headers.forEach((header, index) => {
    const field = fieldOfWord.get(plain(header))
    if (field !== undefined && !columns.has(field)) columns.set(field, index)
  })
  return columns.has('name') ? columns : undefined
}
