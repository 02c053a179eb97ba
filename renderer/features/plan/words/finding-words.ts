import { defineWords } from '../../../i18n/words.ts'

export const planFindingWords = defineWords({
  fi: {
    outside_project: '{name}: päivä on hankkeen toteutusajan ulkopuolella.',
    outside_package: '{name}: päivät ulottuvat työpaketin {other} ulkopuolelle.',
    dependency_broken: '{name} alkaa ennen kuin {other} on päättynyt.',
    package_without_actions: '{name}: työpaketissa ei ole toimenpiteitä.',
    result_without_benefit: '{name}: tuloksella ei ole hyötyä.',
    owner_missing: '{name}: riskillä ei ole vastuutahoa.',
    owner_unknown: '{name}: vastuutahoa ei ole hankkeen henkilöissä eikä toimielimissä.',
    steering_missing: '{name}: ei kokousta vuonna {year}. Tapa, ei sääntö: tarkista päätöksestä.',
  },
  sv: {
    outside_project: '{name}: dagen är utanför projektets tid.',
    outside_package: '{name}: dagarna sträcker sig utanför arbetspaketet {other}.',
    dependency_broken: '{name} börjar innan {other} har slutat.',
    package_without_actions: '{name}: arbetspaketet har inga åtgärder.',
    result_without_benefit: '{name}: resultatet har ingen nytta.',
    owner_missing: '{name}: risken har ingen ansvarig.',
    owner_unknown: '{name}: den ansvariga finns varken bland projektets personer eller organ.',
    steering_missing: '{name}: inget möte år {year}. En sed, ingen regel: kontrollera i beslutet.',
  },
  en: {
    outside_project: '{name}: the day is outside the project’s period.',
    outside_package: '{name}: the days reach outside the work package {other}.',
    dependency_broken: '{name} begins before {other} has ended.',
    package_without_actions: '{name}: the work package has no actions.',
    result_without_benefit: '{name}: the result has no benefit.',
    owner_missing: '{name}: the risk has no owner.',
    owner_unknown: '{name}: the owner is neither among the project’s people nor its bodies.',
    steering_missing: '{name}: no meeting in {year}. A custom, not a rule: check the decision.',
  },
})
