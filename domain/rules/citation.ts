/** Where a rule stands. `article` is null when the source tells the act only. */
export interface Citation {
  /** As the field writes it: `VNA 866/2021`, `CPR 2021/1060`. */
  readonly act: string
  /** As the act's own language writes it: `25 §`, `art. 54(b)`. */
  readonly article: string | null
  readonly url: string
}

/** An act without the place in it. */
export interface Act {
  readonly name: string
  readonly url: string
}

export function cite(act: Act, article: string | null): Citation {
  return { act: act.name, article, url: act.url }
}

/** Address of a regulation in the European Legislation Identifier scheme, as first published. */
export function euRegulationUrl(year: number, number: number): string {
  return `http://data.europa.eu/eli/reg/${year}/${number}/oj`
}

/** Address of the consolidated text of a Finnish statute in Finlex. */
export function finlexUrl(number: number, year: number): string {
  return `https://www.finlex.fi/fi/laki/ajantasa/${year}/${year}${String(number).padStart(4, '0')}`
}
