import type { Verdict } from '../../rules/verdict.ts'
import type { Words } from '../define-check.ts'

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

/** What the rules of companies are about, as the screen of companies calls them. */
const RULES: ReadonlyMap<string, Words> = new Map([
  [
    'SF-AREA',
    words('toimipaikka maaseutualueella', 'verksamhetsställe på landsbygden', 'place of business in a rural area'),
  ],
  ['SF-SME', words('pk-yritys', 'små eller medelstort företag', 'small or medium-sized enterprise')],
  ['SF-SECTOR', words('toimiala', 'bransch', 'sector')],
  ['SF-DM', words('de minimis -tuki', 'de minimis-stöd', 'de minimis aid')],
  ['SF-TAX', words('verot ja maksut', 'skatter och avgifter', 'taxes and contributions')],
  ['SF-DIFF', words('taloudellinen tilanne', 'ekonomisk ställning', 'financial difficulty')],
  ['SF-CONTRACT', words('ryhmäsopimus', 'gruppavtal', 'group agreement')],
  ['SF-MONEY', words('omarahoitus rahana', 'egenfinansiering i pengar', 'own share in money')],
  ['SF-ORIGIN', words('omarahoituksen alkuperä', 'egenfinansieringens ursprung', 'origin of the own share')],
  ['SF-PAID', words('osuus maksettu', 'andelen betald', 'share paid')],
])

const REASONS: ReadonlyMap<string, Words> = new Map([
  [
    'no_site',
    words('toimipaikkaa ei ole kirjattu', 'inget verksamhetsställe är antecknat', 'no place of business is told'),
  ],
  ['not_checked', words('kartalta tarkistamatta', 'inte kontrollerat på kartan', 'not checked on the map')],
  ['outside', words('toimipaikka ei ole maaseutualueella', 'inte på landsbygdsområde', 'not in a rural area')],
  ['large', words('yritys on suuri', 'företaget är stort', 'the company is large')],
  [
    'no_figures',
    words(
      'henkilöstö, liikevaihto tai tase puuttuu',
      'personal, omsättning eller balans saknas',
      'staff, turnover or balance is missing',
    ),
  ],
  ['activity_unknown', words('ei tiedossa', 'okänd', 'not known')],
  [
    'primary_production',
    words('alkutuotantoa ei voi tukea', 'primärproduktion kan inte stödas', 'primary production can’t be aided'),
  ],
  [
    'over_ceiling',
    words('tuki ylittää enimmäismäärän', 'stödet överskrider maximibeloppet', 'the aid is above the ceiling'),
  ],
  ['no_headroom', words('tilaa ei ole', 'inget utrymme finns', 'no headroom is left')],
  [
    'amount_unknown',
    words('yrityksen osuus tuesta puuttuu', 'företagets andel av stödet saknas', 'its share of the support is missing'),
  ],
  [
    'aid_not_stated',
    words(
      'selvitys saaduista tuista puuttuu',
      'utredningen om mottagna stöd saknas',
      'the statement of received aid is missing',
    ),
  ],
  [
    'unknown_members',
    words('omistajan saamia tukia ei tiedetä', 'en ägares stöd är inte kända', 'aid of an owner isn’t known'),
  ],
  [
    'stated_long_ago',
    words(
      'selvitys on yli 12 kuukautta vanha',
      'utredningen är över 12 månader gammal',
      'the statement is over 12 months old',
    ),
  ],
  ['not_stated', words('selvitys puuttuu', 'utredningen saknas', 'the statement is missing')],
  [
    'stated_problem',
    words('selvityksen mukaan on este', 'enligt utredningen finns ett hinder', 'the statement tells of an obstacle'),
  ],
  ['owners_unknown', words('omistajia ei ole kirjattu', 'ägarna är inte antecknade', 'its owners aren’t told')],
  ['publicly_controlled', words('raha voi olla julkista', 'pengarna kan vara offentliga', 'the money may be public')],
  [
    'not_signed',
    words('sopimusta ei ole allekirjoitettu', 'avtalet är inte undertecknat', 'the agreement isn’t signed'),
  ],
])

const LEADS = {
  FAIL: words('ei täytä ehtoa', 'uppfyller inte villkoret', 'doesn’t meet the condition'),
  MISSING_DATA: words('tiedoista puuttuu', 'uppgifter fattas', 'data are missing'),
  REVIEW: words('tarkistettava', 'bör kontrolleras', 'to be looked at'),
} as const
const UNVERIFIED = words(
  'sääntöä ei ole tarkistettu säädöksestä',
  'regeln är inte kontrollerad i rättsakten',
  'the rule isn’t verified in the act',
)
type Language = keyof Words

/**
 * Everything that rules have against one company, worst first, rules with one reason together:
 * `ei täytä ehtoa: toimiala (…); tiedoista puuttuu: verot ja maksut, omarahoitus rahana (selvitys puuttuu)`.
 */
export function reasonsOf(verdicts: readonly Verdict[]): Words {
  const print = (language: Language) =>
    (['FAIL', 'MISSING_DATA', 'REVIEW'] as const)
      .map((status) => ({ status, own: verdicts.filter((verdict) => verdict.status === status) }))
      .filter(({ own }) => own.length > 0)
      .map(({ status, own }) => `${LEADS[status][language]}: ${listed(own, language)}`)
      .join('; ')
  return words(print('fi'), print('sv'), print('en'))
}

function listed(verdicts: readonly Verdict[], language: Language): string {
  const groups = Map.groupBy(verdicts, ({ reason, certainty }) => `${reason ?? ''} ${certainty}`)
  return [...groups.values()]
    .map((group) => {
      const rules = group.map(({ ruleId }) => RULES.get(ruleId)?.[language] ?? ruleId).join(', ')
      const notes = group
        .slice(0, 1)
        .flatMap(({ reason, certainty }) => [
          REASONS.get(reason ?? '')?.[language] ?? [],
          certainty === 'unverified' ? UNVERIFIED[language] : [],
        ])
        .flat()
      return notes.length === 0 ? rules : `${rules} (${notes.join('; ')})`
    })
    .join(', ')
}
