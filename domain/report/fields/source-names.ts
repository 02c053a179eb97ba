import type { FundingSource } from '../../shares/funding-plan.ts'
import { names } from './field.ts'
import type { Names } from './field.ts'

export const SOURCE_NAMES: Readonly<Record<FundingSource, Names>> = {
  support: names('EU:n ja valtion tuki', 'Stöd från EU och staten', 'Support of EU and state'),
  eu: names('EU-rahoitus', 'EU-finansiering', 'EU funding'),
  state: names('Valtion rahoitus', 'Statlig finansiering', 'State funding'),
  municipality: names('Kuntarahoitus', 'Kommunfinansiering', 'Municipal funding'),
  other_public: names('Muu julkinen rahoitus', 'Annan offentlig finansiering', 'Other public funding'),
  companies: names('Yritysten rahoitus', 'Företagens finansiering', 'Funding by companies'),
  other_private: names('Muu yksityinen rahoitus', 'Annan privat finansiering', 'Other private funding'),
  in_kind: names('Vastikkeeton työ', 'Oavlönat arbete', 'Unpaid work'),
  own: names('Omarahoitus', 'Egen finansiering', 'Own funding'),
}
