/**
 * Common indicators of the ESF+ 2021–2027: Regulation (EU) 2021/1057, Annex I. Codes as SFC2021 has them; codes and
 * Finnish names are unverified. Personal data are divided into women, men and non-binary.
 */
export const ESF_2021_TABLE = `
!EECO01|persons|gender||participants|total number of participants|osallistujien kokonaismäärä
!EECO02|persons|gender||participants|unemployed, including long-term unemployed|työttömät, myös pitkäaikaistyöttömät
!EECO03|persons|gender||participants|long-term unemployed|pitkäaikaistyöttömät
!EECO04|persons|gender||participants|inactive|työvoiman ulkopuolella olevat
!EECO05|persons|gender||participants|employed, including self-employed|työlliset, myös itsenäiset ammatinharjoittajat
!EECO06|persons|gender||participants|children below 18 years of age|alle 18-vuotiaat
!EECO07|persons|gender||participants|young people aged 18 to 29 years|18–29-vuotiaat
!EECO08|persons|gender||participants|participants 55 years of age and above|vähintään 55-vuotiaat
!EECO09|persons|gender||participants|with lower secondary education or less (ISCED 0 to 2)|enintään perusaste
!EECO10|persons|gender||participants|with upper secondary or post-secondary education (ISCED 3 to 4)|keskiaste tai sen jälkeinen
!EECO11|persons|gender||participants|with tertiary education (ISCED 5 to 8)|korkea-aste
!EECO12|persons|gender||participants|participants with disabilities|vammaiset osallistujat
!EECO13|persons|gender||participants|third-country nationals|kolmansien maiden kansalaiset
!EECO14|persons|gender||participants|participants with a foreign background|ulkomaalaistaustaiset
!EECO15|persons|gender||participants|minorities, including marginalised communities such as Roma|vähemmistöt
!EECO16|persons|gender||participants|homeless or affected by housing exclusion|asunnottomat
!EECO17|persons|gender||participants|participants from rural areas|maaseutualueilta tulevat
!EECO18|organisations|||entities|supported public administrations or public services|tuetut julkishallinnot tai julkiset palvelut
!EECO19|organisations|||enterprises|supported micro, small and medium-sized enterprises, including cooperative and social enterprises|tuetut mikro-, pienet ja keskisuuret yritykset
!EECR01|persons|gender||participants|engaged in job searching upon leaving|jättäessään toimen: työnhaku
!EECR02|persons|gender||participants|in education or training upon leaving|jättäessään toimen: koulutus
!EECR03|persons|gender||participants|gaining a qualification upon leaving|jättäessään toimen: ammattipätevyys
!EECR04|persons|gender||participants|in employment, including self-employment, upon leaving|jättäessään toimen: työllisyys
!EECR05|persons|gender||participants|in employment six months after leaving|kuuden kuukauden kuluttua: työllisyys
!EECR06|persons|gender||participants|with an improved labour market situation six months after leaving|kuuden kuukauden kuluttua: parantunut työmarkkinatilanne
`
