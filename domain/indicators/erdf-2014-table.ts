/**
 * Common output indicators of the ERDF 2014–2020: Regulation (EU) 1301/2013, Annex I; CO41–CO46 of 1299/2013.
 * Columns: code | counting | breakdowns | * = any objective | unit | English name | Finnish name, unverified.
 */
export const ERDF_2014_TABLE = `
CO01|organisations|||enterprises|Number of enterprises receiving support|
CO02|organisations|||enterprises|Number of enterprises receiving grants|
CO03|organisations|||enterprises|Number of enterprises receiving financial support other than grants|
CO04|organisations|||enterprises|Number of enterprises receiving non-financial support|
CO05|organisations|||enterprises|Number of new enterprises supported|
CO06|amount|||EUR|Private investment matching public support to enterprises (grants)|
CO07|amount|||EUR|Private investment matching public support to enterprises (non-grants)|
CO08|jobs|||FTE|Employment increase in supported enterprises|
CO09|amount|||visits/year|Increase in expected number of visits to supported sites of cultural and natural heritage and attractions|
CO10|amount|||households|Additional households with broadband access of at least 30 Mbps|
CO11|amount|||km|Total length of new railway lines (11a of which TEN-T)|
CO12|amount|||km|Total length of reconstructed or upgraded railway lines (12a of which TEN-T)|
CO13|amount|||km|Total length of newly built roads (13a of which TEN-T)|
CO14|amount|||km|Total length of reconstructed or upgraded roads (14a of which TEN-T)|
CO15|amount|||km|Total length of new or improved tram and metro lines|
CO16|amount|||km|Total length of new or improved inland waterways|
CO17|amount|||t/year|Additional waste recycling capacity|
CO18|amount|||persons|Additional population served by improved water supply|
CO19|amount|||population equivalent|Additional population served by improved wastewater treatment|
CO20|amount|||persons|Population benefiting from flood protection measures|
CO21|amount|||persons|Population benefiting from forest fire protection measures|
CO22|amount|||ha|Total surface area of rehabilitated land|
CO23|amount|||ha|Surface area of habitats supported in order to attain a better conservation status|
CO24|jobs|||FTE|Number of new researchers in supported entities|
CO25|amount|||FTE|Number of researchers working in improved research infrastructure facilities|
CO26|organisations|||enterprises|Number of enterprises cooperating with research institutions|
CO27|amount|||EUR|Private investment matching public support in innovation or R&D projects|
CO28|organisations|||enterprises|Number of enterprises supported to introduce new to the market products|
CO29|organisations|||enterprises|Number of enterprises supported to introduce new to the firm products|
CO30|amount|||MW|Additional capacity of renewable energy production|
CO31|amount|||households|Number of households with improved energy consumption classification|
CO32|amount|||kWh/year|Decrease of annual primary energy consumption of public buildings|
CO33|amount|||users|Number of additional energy users connected to smart grids|
CO34|amount|||t CO2eq|Estimated annual decrease of GHG|
CO35|amount|||persons|Capacity of supported childcare or educational infrastructure|
CO36|amount|||persons|Population covered by improved health services|
CO37|amount|||persons|Population living in areas with integrated urban development strategies|
CO38|amount|||m²|Open space created or rehabilitated in urban areas|
CO39|amount|||m²|Public or commercial buildings built or renovated in urban areas|
CO40|amount|||housing units|Rehabilitated housing (of which for migrants and refugees, not incl. reception centres)|
CO—|amount|||persons|Capacity of infrastructure supporting migrants and refugees (other than housing) (added by 2018/1046; code not in the annex)|
CO41|organisations|||enterprises|(1299/2013, ETC) Enterprises participating in cross-border, transnational or interregional research projects|
CO42|organisations|||organisations|(ETC) Research institutions participating in cross-border, transnational or interregional research projects|
CO43|persons|||persons|(ETC) Participants in cross-border mobility initiatives|
CO44|persons|||persons|(ETC) Participants in joint local employment initiatives and joint training|
CO45|persons|||persons|(ETC) Participants in projects promoting gender equality, equal opportunities and social inclusion across borders|
CO46|persons|||persons|(ETC) Participants in joint education and training schemes to support youth employment, educational opportunities and higher and vocational education across borders|
`
