import { projectEligibility } from '#core/eligibility/project-eligibility.ts'
import type { CompanyRule, ProjectCompany, ProjectEligibility } from '#contract/index.ts'
import { isDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, formatMoney } from '#domain/values/money.ts'
import { open, toJson, UsageError } from './command.ts'
import type { Command } from './command.ts'
import { projectIdOf } from './commands-read.ts'

export const eligibility: Command = {
  name: 'eligibility',
  usage: 'CODE [--on DATE] [--json]',
  help: 'Verdict per company of a project with every rule; 1 when a company fails a rule.',
  options: { on: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  needs: 'workspace',
  async run(core, [code = ''], { on, json }, { print }) {
    const running = open(core)
    const day = dayOf(on, running.context.ports.now())
    const found = await projectEligibility(running.context, await projectIdOf(running, code), day)
    print(json === true ? toJson(found) : linesOf(found).join('\n'))
    return found.status === 'FAIL' || found.groupSize?.status === 'FAIL' ? 1 : 0
  },
}

function dayOf(on: string | boolean | undefined, now: string): Day {
  const text = typeof on === 'string' ? on : now.slice(0, 10)
  if (!isDay(text)) throw new UsageError(`--on ${text} is not a day (YYYY-MM-DD)`)
  return text
}

function linesOf({ companies, groupSize, on, decidedOn }: ProjectEligibility): readonly string[] {
  const size =
    groupSize === null ? [] : [`${groupSize.status.padEnd(15)} ${groupSize.ruleId} ${groupSize.reason ?? ''}`.trimEnd()]
  return [`on ${on}, decided ${decidedOn ?? '-'}`, ...size, ...companies.flatMap(companyLines)]
}

function companyLines({ organisation, role, verdict }: ProjectCompany): readonly string[] {
  const { headroomCents } = verdict
  const room =
    headroomCents === null ? '' : `, de minimis ${formatMoney(cents(headroomCents), { style: 'euro' }, 'fi')}`
  const head = `${verdict.status.padEnd(15)} ${organisation.name} (${organisation.businessId ?? '-'}), ${role}${room}`
  return [
    head,
    ...verdict.rules.map((rule) => {
      const { ruleId, status, reason, act, article } = rule
      const source = [act, article].filter(Boolean).join(' ')
      return (
        `  ${status.padEnd(15)} ${ruleId.padEnd(12)} ${reason ?? ''}`.trimEnd() + `${paidFigures(rule)}  [${source}]`
      )
    }),
  ]
}

/** Share, what was invoiced of it, and what was paid by the claim. */
function paidFigures({ ruleId, inputs, computed }: CompanyRule): string {
  if (ruleId !== 'SF-PAID') return ''
  const money = (value: unknown) =>
    typeof value === 'number' ? formatMoney(cents(value), { style: 'euro' }, 'fi') : '-'
  const { invoiced, inTime, open: unpaid } = computed
  return `  share ${money(inputs['share'])}, invoiced ${money(invoiced)}, paid in time ${money(inTime)}, open ${money(unpaid)}`
}
