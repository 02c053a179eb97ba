/**
 * Common output indicators of the ERDF 2021–2027: Regulation (EU) 2021/1058, Annex I, complete.
 * Columns: code | counting | breakdowns | * = any objective | unit | English name | Finnish name, unverified.
 */
export const ERDF_2021_OUTPUTS = `
RCO01|organisations|size|*|enterprises|Enterprises supported (of which: micro, small, medium, large)|Tuetut yritykset (joista: mikroyritykset, pienet, keskisuuret, suuret yritykset)
RCO02|organisations||*|enterprises|Enterprises supported by grants|Avustuksilla tuetut yritykset
RCO03|organisations||*|enterprises|Enterprises supported by financial instruments|Rahoitusvälineillä tuetut yritykset
RCO04|organisations||*|enterprises|Enterprises with non-financial support|Muuta kuin taloudellista tukea saaneet yritykset
RCO05|organisations||*|enterprises|New enterprises supported|Tuetut uudet yritykset
RCO06|amount|||annual FTEs|Researchers working in supported research facilities|Tuetuissa tutkimuslaitoksissa työskentelevät tutkijat
RCO07|organisations|||research institutions|Research organisations participating in joint research projects|Yhteisiin tutkimushankkeisiin osallistuvat tutkimusorganisaatiot
RCO08|amount|||euro|Nominal value of research and innovation equipment|Tutkimus- ja innovointilaitteistojen nimellisarvo
RCO10|organisations|||enterprises|Enterprises cooperating with research organisations|Tutkimusorganisaatioiden kanssa yhteistyötä tekevät yritykset
RCO13|amount||*|euro|Value of digital services, products and processes developed for enterprises|Yrityksille kehitettyjen digitaalisten palvelujen, tuotteiden ja prosessien arvo
RCO14|amount||*|public institutions|Public institutions supported to develop digital services, products and processes|
RCO15|amount||*|enterprises|Capacity of incubation created|Luotu yrityshautomokapasiteetti
RCO16|amount|||participations|Participations of institutional stakeholders in entrepreneurial discovery process|
RCO18|amount|||dwellings|Dwellings with improved energy performance|
RCO19|amount|||m²|Public buildings with improved energy performance|
RCO20|amount|||km|District heating and cooling network lines newly constructed or improved|
RCO22|amount||*|MW|Additional production capacity for renewable energy (of which: electricity, thermal)|
RCO23|amount|||system components|Digital management systems for smart energy systems|
RCO24|amount||*|euro|Investments in new or upgraded disaster monitoring, preparedness, warning and response systems against natural disasters|
RCO25|amount|||km|Coastal strip, river bank and lakeshore flood protection newly built or consolidated|
RCO26|amount||*|ha|Green infrastructure built or upgraded for adaptation to climate change|
RCO27|amount||*|strategies|National and sub-national strategies addressing climate change adaptation|
RCO28|amount|||ha|Area covered by protection measures against wildfires|
RCO30|amount|||km|Length of new or upgraded pipes for the distribution systems of public water supply|
RCO31|amount|||km|Length of new or upgraded pipes for the public network for collection of waste water|
RCO32|amount|||population equivalent|New or upgraded capacity for waste water treatment|
RCO34|amount|||t/year|Additional capacity for waste recycling|
RCO36|amount|||ha|Green infrastructure supported for other purposes than adaptation to climate change|
RCO37|amount|||ha|Surface of Natura 2000 sites covered by protection and restoration measures|
RCO38|amount|||ha|Surface area of rehabilitated land supported|
RCO39|amount|||ha|Area covered by systems for monitoring air pollution installed|
RCO41|amount|||dwellings|Additional dwellings with broadband access of very high capacity|
RCO42|amount|||enterprises|Additional enterprises with broadband access of very high capacity|
RCO43|amount|||km|Length of new or upgraded roads – TEN-T|
RCO44|amount|||km|Length of new or upgraded roads – non-TEN-T|
RCO45|amount|||km|Length of roads reconstructed or modernised – TEN-T|
RCO46|amount|||km|Length of roads reconstructed or modernised – non-TEN-T|
RCO47|amount|||km|Length of new or upgraded rail – TEN-T|
RCO48|amount|||km|Length of new or upgraded rail – non-TEN-T|
RCO49|amount|||km|Length of rail reconstructed or modernised – TEN-T|
RCO50|amount|||km|Length of rail reconstructed or modernised – non-TEN-T|
RCO51|amount|||km|Length of new, upgraded or modernised inland waterways – TEN-T|
RCO52|amount|||km|Length of new, upgraded or modernised inland waterways – non-TEN-T|
RCO53|amount||*|stations and stops|New or modernised railway stations and stops|
RCO54|amount||*|intermodal connections|New or modernised intermodal connections|
RCO55|amount|||km|Length of new tram and metro lines|
RCO56|amount|||km|Length of reconstructed or modernised tram and metro lines|
RCO57|amount||*|passengers|Capacity of environmentally friendly rolling stock for collective public transport|
RCO58|amount||*|km|Dedicated cycling infrastructure supported|
RCO59|amount||*|points|Alternative fuels infrastructure (refuelling/recharging points)|
RCO60|amount|||cities and towns|Cities and towns with new or modernised digitised urban transport systems|
RCO61|amount|||m²|Surface of new or modernised facilities for employment services|
RCO63|amount|||persons|Capacity of new or modernised temporary reception facilities|
RCO65|amount||*|persons|Capacity of new or modernised social housing|
RCO66|amount|||persons|Classroom capacity of new or modernised childcare facilities|
RCO67|amount|||persons|Classroom capacity of new or modernised education facilities|
RCO69|amount|||persons/year|Capacity of new or modernised health care facilities|
RCO70|amount|||persons/year|Capacity of new or modernised social care facilities (other than housing)|
RCO74|amount||*|persons|Population covered by projects in the framework of strategies for integrated territorial development|
RCO75|amount||*|contributions to strategies|Strategies for integrated territorial development supported|
RCO76|amount|||projects|Integrated projects for territorial development|
RCO77|amount||*|sites|Number of cultural and tourism sites supported|
RCO80|amount||*|contributions to strategies|Community-led local development strategies supported|
RCO81|amount|||participations|(Interreg) Participations in joint actions across borders|
RCO82|amount|||participations|(Interreg) Participations in joint actions promoting gender equality, equal opportunities and social inclusion|
RCO83|amount|||strategies/plans|(Interreg) Strategies and action plans jointly developed|
RCO84|amount|||pilot actions|(Interreg) Pilot actions developed jointly and implemented in projects|
RCO85|amount|||participations|(Interreg) Participations in joint training schemes|
RCO86|amount|||agreements|(Interreg) Joint administrative or legal agreements signed|
RCO87|organisations|||organisations|(Interreg) Organisations cooperating across borders|
RCO90|amount|||projects|(Interreg) Projects for innovation networks across borders|
RCO96|amount||*|euro|Interregional investments for innovation in Union projects|
RCO97|amount||*|communities|Renewable energy communities supported|
RCO101|organisations||*|enterprises|SMEs investing in skills for smart specialisation, for industrial transition and entrepreneurship|Älykkään erikoistumisen, teollisuuden siirtymän ja yrittäjyyden taitoihin investoivat pk-yritykset
RCO103|organisations||*|enterprises|High growth enterprises supported|
RCO104|amount|||units|Number of high efficiency co-generation units|
RCO105|amount|||MWh|Solutions for electricity storage|
RCO106|amount|||ha|Landslide protection newly built or consolidated|
RCO107|amount|||euro|Investments in facilities for separate waste collection|
RCO108|amount|||km|Length of roads with new or modernised traffic management systems – TEN-T|
RCO109|amount|||km|Length of European Rail Traffic Management System equipped railways in operation – TEN-T|
RCO110|amount|||km|Length of roads with new or modernised traffic management systems – non-TEN-T|
RCO111|amount|||km|Length of European Rail Traffic Management System equipped railways in operation – non-TEN-T|
RCO112|amount|||participations|Stakeholders involved in the preparation and implementation of strategies for integrated territorial development|
RCO113|amount||*|persons|Population covered by projects in the framework of integrated actions for socioeconomic inclusion of marginalised communities, low income households and disadvantaged groups|
RCO114|amount||*|m²|Open space created or rehabilitated in urban areas|
RCO115|amount|||events|(Interreg) Public events across borders jointly organised|
RCO116|amount|||solutions|(Interreg) Jointly developed solutions|
RCO117|amount|||solutions|(Interreg) Solutions for legal or administrative obstacles across border identified|
RCO118|amount|||organisations|(Interreg) Organisations cooperating for the multi-level governance of macroregional strategies|
RCO119|amount|||t/year|Waste prepared for re-use|
RCO120|amount|||projects|(Interreg) Projects supporting cooperation across borders to develop urban-rural linkages|
RCO121|amount|||ha|Area covered by protection measures against climate related natural disasters (other than floods and wildfire)|
RCO122|amount|||euro|Investments in new or upgraded disaster monitoring, preparedness, warning and response systems against non-climate related natural risks and risks related to human activities|
RCO123|amount|||dwellings|Dwellings benefitting from natural gas-fired boilers and heating systems replacing solid fossil fuels based installations|
RCO124|amount|||km|Gas transmission and distribution network lines newly constructed or improved|
`
