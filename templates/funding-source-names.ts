import type { FundingSource } from '#domain/shares/funding-plan.ts'
import type { Language } from '#domain/values/language.ts'

/** Sources of money as tables of funding print them. */
export const fundingSourceNames: Readonly<Record<Language, Readonly<Record<FundingSource, string>>>> = {
  fi: {
    support: 'EU ja valtio',
    eu: 'EU',
    state: 'Valtio',
    municipality: 'Kunnat',
    other_public: 'Muu julkinen',
    companies: 'Yritykset',
    other_private: 'Muu yksityinen',
    in_kind: 'Vastikkeeton työ',
    own: 'Omarahoitus',
  },
  sv: {
    support: 'EU och staten',
    eu: 'EU',
    state: 'Staten',
    municipality: 'Kommuner',
    other_public: 'Annan offentlig',
    companies: 'Företag',
    other_private: 'Annan privat',
    in_kind: 'Oavlönat arbete',
    own: 'Egen finansiering',
  },
  en: {
    support: 'EU and state',
    eu: 'EU',
    state: 'State',
    municipality: 'Municipalities',
    other_public: 'Other public',
    companies: 'Companies',
    other_private: 'Other private',
    in_kind: 'Unpaid work',
    own: 'Own funding',
  },
}
