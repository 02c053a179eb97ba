/**
 * Common output and result indicators of the ESF 2014–2020: Regulation (EU) 1304/2013, Annex I. The annex has no
 * numbers; those here are the ones in use. CO12–CO14 (household situation) were deleted in 2018.
 */
export const ESF_2014_TABLE = `
!CO01|persons|genderBinary||participants|unemployed, including long-term unemployed|
!CO02|persons|genderBinary||participants|long-term unemployed|
!CO03|persons|genderBinary||participants|inactive|
!CO04|persons|genderBinary||participants|inactive, not in education or training|
!CO05|persons|genderBinary||participants|employed, including self-employed|
!CO06|persons|genderBinary||participants|below 25 years of age|
!CO07|persons|genderBinary||participants|above 54 years of age|
!CO08|persons|genderBinary||participants|above 54 years of age and unemployed, or inactive not in education or training|
!CO09|persons|genderBinary||participants|with primary (ISCED 1) or lower secondary education (ISCED 2)|
!CO10|persons|genderBinary||participants|with upper secondary (ISCED 3) or post-secondary education (ISCED 4)|
!CO11|persons|genderBinary||participants|with tertiary education (ISCED 5 to 8)|
!CO15|persons|genderBinary||participants|migrants, participants with a foreign background, minorities|
!CO16|persons|genderBinary||participants|participants with disabilities|
!CO17|persons|genderBinary||participants|other disadvantaged|
!CO18|persons|genderBinary||participants|homeless or affected by housing exclusion|
!CO19|persons|genderBinary||participants|from rural areas|
!CO20|amount|||projects|projects fully or partially implemented by social partners or non-governmental organisations|
!CO21|amount|||projects|projects dedicated to sustainable participation and progress of women in employment|
!CO22|amount|||projects|projects targeting public administrations or public services|
!CO23|organisations|||enterprises|supported micro, small and medium-sized enterprises|
!CR01|persons|genderBinary||participants|inactive participants engaged in job searching upon leaving|
!CR02|persons|genderBinary||participants|participants in education or training upon leaving|
!CR03|persons|genderBinary||participants|participants gaining a qualification upon leaving|
!CR04|persons|genderBinary||participants|participants in employment, including self-employment, upon leaving|
!CR05|persons|genderBinary||participants|disadvantaged participants in job searching, education, qualification or employment upon leaving|
!CR06|persons|genderBinary||participants|participants in employment six months after leaving|
!CR07|persons|genderBinary||participants|participants with an improved labour market situation six months after leaving|
!CR08|persons|genderBinary||participants|participants above 54 years of age in employment six months after leaving|
!CR09|persons|genderBinary||participants|disadvantaged participants in employment six months after leaving|
`
