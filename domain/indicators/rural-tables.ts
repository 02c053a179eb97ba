/**
 * What the rural fund's monitoring data asks of a project (seurantatiedot, Hyrrä). Targets are totals only. The first
 * three are as the funder's instructions word them; the others are unverified.
 */
export const RURAL_FORM_TABLE = `
training-days|trainingDays|||days|training days given (hours offered / 8)|koulutuspäivät (tarjotut tunnit / 8)|utbildningsdagar (erbjudna timmar / 8)
training-persons|persons|genderBinary,age||participants|persons who took part in training, once per project|koulutukseen osallistuneet henkilöt, kukin kerran|personer som deltagit i utbildning, var och en en gång
hired|jobs/project|genderBinary,age||persons|people hired with project money to carry it out|hankkeen aikana työllistyneet (hankkeen rahalla palkatut)|sysselsatta under projektet (anställda med projektets pengar)
!created-jobs|jobs/company|genderBinary,age||FTE|jobs created in companies|yrityksiin syntyneet työpaikat|arbetsplatser som uppstått i företag
!new-companies|organisations|foundedByWomen||enterprises|new companies|uudet yritykset|nya företag
!participating-companies|organisations|||enterprises|participating companies|osallistuvat yritykset|deltagande företag
!events|amount|||events|training and information events|koulutus- ja tiedotustilaisuudet|utbildnings- och informationsevenemang
!beneficiaries|persons|||persons|persons who benefited|hyötyneet henkilöt|personer som haft nytta
`

/** Of Implementing Regulation (EU) 808/2014, Annex IV, for projects of groups; unverified. */
export const RURAL_2014_TABLE = `
O.1|amount|||euro|total public expenditure|
O.2|amount|||euro|total investment|
O.3|amount|||operations|number of actions or operations supported|
O.4|organisations|||beneficiaries|number of holdings or beneficiaries supported|
O.11|trainingDays|||days|number of training days given|
O.12|persons|genderBinary,age||participants|number of participants in trainings|
O.13|organisations|||beneficiaries|number of beneficiaries advised|
O.14|persons|||persons|number of advisors trained|
O.15|amount|||persons|population benefiting of improved services or infrastructures|
O.16|amount|||groups|number of EIP groups, operations and partners|
O.17|amount|||operations|number of cooperation operations supported (other than EIP)|
O.20|amount|||projects|number of LEADER projects supported|
O.21|amount|||projects|number of cooperation projects|
O.22|organisations|||organisations|number and type of project promoters|
`

/** Of Regulation (EU) 2021/2115, Annex I; the result indicators (R) are unverified. */
export const RURAL_2023_TABLE = `
O.1|amount|||projects|EIP operational group projects|
O.3|organisations|||beneficiaries|beneficiaries of CAP support|
O.24|amount|||operations|off-farm productive investment operations|
O.27|organisations|||enterprises|rural businesses receiving support for start-up|
O.28|organisations|||organisations|supported producer groups and producer organisations|
O.30|amount|||operations|support for generational renewal|
O.31|amount|||strategies|local development strategies (LEADER)|
O.32|amount|||operations|other cooperation operations or units (EIP excluded)|
O.33|amount|||operations|training, advice and awareness actions or units|
!R.1|persons|genderBinary||persons|persons benefiting from advice, training and knowledge exchange|
!R.37|jobs/company|||FTE|new jobs supported in CAP projects|
!R.39|organisations|||enterprises|rural businesses developed with CAP support|
!R.40|amount|||strategies|supported smart-village strategies|
!R.41|amount|||persons|rural population with better access to services and infrastructure|
`
