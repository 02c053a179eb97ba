import type { CheckFinding } from '#contract/index.ts'
import { checkProject, checkReport } from '#core/checks/check.ts'
import { list as listReports } from '#core/reports/read-reports.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { isOpen } from '#domain/report/report.ts'
import { open, toJson, UsageError } from './command.ts'
import type { Command } from './command.ts'
import { projectIdOf } from './commands-read.ts'

export const check: Command = {
  name: 'check',
  usage: 'CODE [--form ID] [--json]',
  help: 'What a careful reader would send back: of the data and of all open reports, or of the report of one form; 1 when there are errors.',
  options: { form: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  needs: 'workspace',
  async run(core, [code = ''], { form, json }, { print, say }) {
    const running = open(core)
    const projectId = await projectIdOf(running, code)
    const { findings } =
      typeof form === 'string'
        ? await checkReport(running.context, await reportOf(form))
        : await checkProject(running.context, projectId)
    if (json === true) print(toJson(findings))
    else for (const finding of findings.filter(({ waiver }) => waiver === null)) print(lineOf(finding))
    const standing = findings.filter(({ waiver }) => waiver === null)
    const count = (severity: CheckFinding['severity']) => standing.filter((each) => each.severity === severity).length
    const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
    const waived = findings.length - standing.length
    if (json !== true) say(`${errors} errors, ${warnings} warnings, ${notes} notes, ${waived} waived`)
    return errors > 0 ? 1 : 0

    async function reportOf(formId: string): Promise<string> {
      const ofForm = (await listReports(running.context, projectId)).filter((report) => report.formId === formId)
      const report = ofForm.find(({ state }) => isOpen(state)) ?? ofForm[0]
      if (report === undefined) throw new UsageError(`the project ${code} has no report of the form ${formId}`)
      return report.id
    }
  },
}

/** `error    money/malformed-amount  …  [VNA 866/2021 25 §, unverified] (summary: ”…”)` */
function lineOf(finding: CheckFinding): string {
  const { severity, checkId, citation, certainty, where } = finding
  const source = citation === null ? [] : [[citation.act, citation.article].filter(Boolean).join(' ')]
  const notes = [...source, ...(certainty === 'unverified' ? ['unverified'] : [])].join(', ')
  const place =
    where.kind === 'text' ? `${where.section}: ”${where.quote}”` : where.kind === 'area' ? where.area : 'report'
  const text = `${severity.padEnd(8)} ${checkId.padEnd(30)} ${findingText(finding, 'fi')}`
  return `${text}${notes === '' ? '' : ` [${notes}]`} (${place})`
}
