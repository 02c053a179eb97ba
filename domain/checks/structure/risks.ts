import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { shortened } from '../shared/shortened.ts'

export const check = defineCheck({
  id: 'structure/risks',
  family: 'structure',
  about: 'data',
  names: { fi: 'Riskien toimet ja vastuut', sv: 'Riskernas åtgärder och ansvar', en: 'Measures and owners of risks' },
  messages: {
    neither: {
      fi: 'Riskille ”{subject}” ei ole kirjattu toimia eikä vastuuhenkilöä tai seurantaa.',
      sv: 'Risken ”{subject}” har varken åtgärder eller en ansvarig.',
      en: 'The risk “{subject}” has neither measures nor an owner.',
    },
    no_measures: {
      fi: 'Riskille ”{subject}” ei ole kirjattu toimia.',
      sv: 'Risken ”{subject}” har inga åtgärder.',
      en: 'The risk “{subject}” has no measures.',
    },
    no_owner: {
      fi: 'Riskillä ”{subject}” ei ole vastuuhenkilöä tai seurantaa.',
      sv: 'Risken ”{subject}” har ingen ansvarig.',
      en: 'The risk “{subject}” has no owner.',
    },
    unknown_owner: {
      fi: 'Riskin ”{subject}” vastuuksi on merkitty {owner}, jota ei löydy hankkeen henkilöistä, tehtävistä tai toimielimistä.',
      sv: 'För risken ”{subject}” ansvarar {owner}, som inte finns bland projektets personer, uppgifter eller organ.',
      en: 'The risk “{subject}” is owned by {owner}, who is not among the project’s people, roles or bodies.',
    },
  },
  *run(input) {
    const known = namesIn(input)
    for (const { id, name, measures, owner } of input.plan.risk) {
      const place = { subject: shortened(name), where: inArea('plan', id) }
      const [isIdle, isNobodys] = [measures.trim() === '', owner.trim() === '']
      if (isIdle && isNobodys) yield { severity: 'warning', message: 'neither', ...place }
      else if (isIdle) yield { severity: 'warning', message: 'no_measures', ...place }
      else if (isNobodys) yield { severity: 'warning', message: 'no_owner', ...place }
      if (!isNobodys && known.length > 0 && !known.some((each) => agree(owner, each))) {
        yield { severity: 'note', message: 'unknown_owner', values: { owner: shortened(owner) }, ...place }
      }
    }
  },
})

function namesIn({ plan, staff, project, report, companies, known }: CheckInput): readonly string[] {
  const { contact, applicant } = project.description
  const names = [
    ...staff.allocations.flatMap(({ staffName, role }) => [staffName, role]),
    ...plan.body.map(({ name }) => name),
    ...plan.member.flatMap(({ name, role, organisation }) => [name, role, organisation]),
    ...plan.workPackage.map(({ owner }) => owner),
    ...report.settings.signatories.flatMap(({ name, title }) => [name, title]),
    ...companies.map(({ name }) => name),
    ...known.organisations.map(({ name }) => name),
    contact.name,
    contact.position,
    applicant.name,
  ]
  return names.map((name) => name.trim()).filter((name) => name.length > 2)
}

/** An owner is often told in a phrase: `projektipäällikkö seuraa kuukausittain`, `ohjausryhmässä`. */
function agree(owner: string, name: string): boolean {
  const [a, b] = [owner.toLocaleLowerCase('fi'), name.toLocaleLowerCase('fi')]
  return a.includes(b.slice(0, Math.max(5, b.length - 3))) || b.includes(a)
}
