import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import type { Block, Inline } from '../../engine/model.ts'
import { filled, paragraph } from '../../page-text.ts'
import { run } from '../../people-page.ts'
import { from, ofProject } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { structuralWords } from './words.ts'

/** How long and where the material is kept, by the project's rules; a text of the report's own stands for it. */
export function retentionBlocks({ input, language }: ReportPage): Block[] {
  const word = structuralWords(language)
  const { name } = input.project.description.applicant
  return [
    paragraph(word(input.project.regime === 'SF21' ? 'retention21' : 'retention14')),
    ...(name === '' ? [] : [paragraph(filled(word('archive'), { name }), ofProject(input, 'applicant_name'))]),
  ]
}

/** Two empty lines high, for a pen. */
const room = `\n${NO_BREAK_SPACE}\n${NO_BREAK_SPACE}\n`

/**
 * A line for the day of the steering group's meeting and its chair's signature: the group handles and accepts the final
 * report before it is filed (older practice of the structural funds).
 */
export function acceptanceBlocks({ input, language }: ReportPage): Block[] {
  const word = structuralWords(language)
  const bodies = input.plan.body.filter(({ kind }) => kind === 'steering').map(({ id }) => id)
  const chair = input.plan.member.find(
    ({ bodyId, role }) => bodies.includes(bodyId) && /puheenjohtaja|ordförande|chair/iu.test(role),
  )
  const runs: Inline[] = [run(word('acceptance')), run(room)]
  if (chair !== undefined) runs.push(run(`${chair.name}, `, from('plan_members', [chair.id], 'name')))
  return [{ kind: 'paragraph', runs: [...runs, run(word('chair'))] }]
}
