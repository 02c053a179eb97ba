/**
 * Common result indicators of the ERDF 2021–2027: Regulation (EU) 2021/1058, Annex I, complete.
 * Columns: code | counting | breakdowns | * = any objective | unit | English name | Finnish name, unverified.
 */
export const ERDF_2021_RESULTS = `
RCR01|jobs||*|annual FTEs|Jobs created in supported entities|Tuetuissa yhteisöissä luodut työpaikat
RCR02|amount||*|euro|Private investments matching public support (of which: grants, financial instruments)|Julkista tukea vastaavat yksityiset investoinnit
RCR03|organisations||*|enterprises|Small and medium-size enterprises (SMEs) introducing product or process innovation|Tuote- tai prosessi-innovaatioita toteuttavat pk-yritykset
RCR04|organisations||*|enterprises|SMEs introducing marketing or organisational innovation|Markkinointi- tai organisaatioinnovaatioita toteuttavat pk-yritykset
RCR05|organisations||*|enterprises|SMEs innovating in-house|Omassa piirissään innovoivat pk-yritykset
RCR06|amount||*|patent applications|Patent applications submitted|Jätetyt patenttihakemukset
RCR07|amount||*|applications|Trademark and design applications|Tavaramerkki- ja mallihakemukset
RCR08|amount|||publications|Publications from supported projects|
RCR11|amount||*|users/year|Users of new and upgraded public digital services, products and processes|
RCR12|amount||*|users/year|Users of new and upgraded digital services, products and processes developed by enterprises|
RCR13|organisations||*|enterprises|Enterprises reaching high digital intensity|Korkean digitaalisen intensiteetin saavuttavat yritykset
RCR17|organisations||*|enterprises|New enterprises surviving in the market|Markkinoilla säilyvät uudet yritykset
RCR18|amount||*|enterprises/year|SMEs using incubator services after incubator creation|
RCR19|organisations||*|enterprises|Enterprises with higher turnover|Yritykset, joiden liikevaihto on kasvanut
RCR25|organisations||*|enterprises|SMEs with higher value added per employee|Pk-yritykset, joiden jalostusarvo työntekijää kohden on kasvanut
RCR26|amount|||MWh/year|Annual primary energy consumption (of which: dwellings, public buildings, enterprises, other)|
RCR29|amount||*|t CO2 eq./year|Estimated greenhouse gas emissions|
RCR31|amount||*|MWh/year|Total renewable energy produced (of which: electricity, thermal)|
RCR32|amount||*|MW|Additional operational capacity installed for renewable energy|
RCR33|amount|||end users/year|Users connected to smart energy systems|
RCR34|amount|||projects|Roll-out of projects for smart energy systems|
RCR35|amount|||persons|Population benefiting from flood protection measures|
RCR36|amount|||persons|Population benefiting from wildfire protection measures|
RCR37|amount|||persons|Population benefiting from protection measures against climate related natural disasters (other than floods or wildfire)|
RCR41|amount|||persons|Population connected to improved public water supply|
RCR42|amount|||persons|Population connected to at least secondary public waste water treatment|
RCR43|amount|||m³/year|Water losses in distribution systems for public water supply|
RCR47|amount|||t/year|Waste recycled|
RCR48|amount|||t/year|Waste used as raw materials|
RCR50|amount||*|persons|Population benefiting from measures for air quality|
RCR52|amount|||ha|Rehabilitated land used for green areas, social housing, economic or other uses|
RCR53|amount|||dwellings|Dwellings with broadband subscriptions to a very high capacity network|
RCR54|amount|||enterprises|Enterprises with broadband subscriptions to a very high capacity network|
RCR55|amount|||passenger-km/year|Annual users of newly built, reconstructed, upgraded or modernised roads|
RCR56|amount|||man-days/year|Time savings due to improved road infrastructure|
RCR58|amount|||passenger-km/year|Annual users of newly built, upgraded, reconstructed or modernised railways|
RCR59|amount|||tonne-km/year|Freight transport on rail|
RCR60|amount|||tonne-km/year|Freight transport on inland waterways|
RCR62|amount|||users/year|Annual users of new or modernised public transport|
RCR63|amount|||users/year|Annual users of new or modernised tram and metro lines|
RCR64|amount|||users/year|Annual users of dedicated cycling infrastructure|
RCR65|amount|||users/year|Annual users of new or modernised facilities for employment services|
RCR66|amount|||users/year|Annual users of new or modernised temporary reception facilities|
RCR67|amount|||users/year|Annual users of new or modernised social housing|
RCR70|amount|||users/year|Annual users of new or modernised childcare facilities|
RCR71|amount|||users/year|Annual users of new or modernised education facilities|
RCR72|amount|||users/year|Annual users of new or modernised e-health care services|
RCR73|amount|||users/year|Annual users of new or modernised health care facilities|
RCR74|amount|||users/year|Annual users of new or modernised social care facilities|
RCR77|amount||*|visitors/year|Visitors of cultural and tourism sites supported|
RCR79|amount|||strategies/plans|(Interreg) Joint strategies and action plans taken up by organisations|
RCR81|persons|||participants|(Interreg) Completions of joint training schemes|
RCR82|amount|||obstacles|(Interreg) Legal or administrative obstacles across borders alleviated or resolved|
RCR83|amount|||persons|(Interreg) Persons covered by joint administrative or legal agreements signed|
RCR84|organisations|||organisations|(Interreg) Organisations cooperating across borders after project completion|
RCR85|amount|||participations|(Interreg) Participations in joint actions across borders after project completion|
RCR95|amount||*|persons|Population having access to new or improved green infrastructure|
RCR96|amount||*|persons|Population benefiting from protection measures against non-climate related natural risks and risks related to human activities|
RCR97|persons|||persons|Apprenticeships supported in SMEs|Pk-yrityksissä tuetut oppisopimuspaikat
RCR98|persons||*|participants|SMEs staff completing training for skills for smart specialisation, for industrial transition and entrepreneurship (by type of skill: technical, management, entrepreneurship, green, other)|Älykkään erikoistumisen, teollisuuden siirtymän ja yrittäjyyden taitoja koskevan koulutuksen suorittanut pk-yritysten henkilöstö
RCR101|amount|||man-days/year|Time savings due to improved rail infrastructure|
RCR102|jobs||*|annual FTEs|Research jobs created in supported entities|Tuetuissa yhteisöissä luodut tutkimustyöpaikat
RCR103|amount|||t/year|Waste collected separately|
RCR104|amount|||solutions|(Interreg) Solutions taken up or up-scaled by organisations|
RCR105|amount|||t CO2 eq./year|Estimated greenhouse emissions by boilers and heating systems converted from solid fossil fuels to gas|
`
