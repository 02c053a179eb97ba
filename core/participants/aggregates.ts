import type { ParticipantAggregates } from '#contract/index.ts'
import { suppressSmall } from '#domain/indicators/suppress.ts'
import { GENDERS } from '#domain/indicators/indicator-type.ts'
import { questionsOf } from '#domain/participants/questions.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'

/**
 * Counts of those with a notice of beginning, by question and answer. Each question's counts add up to the same total
 * and are suppressed by the same rule, so that no difference tells a small one. Special categories are not here: who
 * answered them is few, and their answers stay sealed.
 */
export async function aggregates({ session }: CoreContext, projectId: string): Promise<ParticipantAggregates> {
  const { db } = session.current()
  const project = await db.selectFrom('projects').select('fund').where('id', '=', projectId).executeTakeFirst()
  if (!project) throw new AppError('not_found', { what: 'projects', id: projectId })
  const people = await db
    .selectFrom('participants')
    .select(['gender', 'start_answers', 'end_answers'])
    .where('project_id', '=', projectId)
    .where('started_on', 'is not', null)
    .execute()
  const answers = people.map((person): Readonly<Record<string, string>> => ({
    ...JSON.parse(person.start_answers ?? '{}'),
    ...JSON.parse(person.end_answers ?? '{}'),
    ...(person.gender === null ? {} : { gender: person.gender }),
  }))
  const open = questionsOf(project.fund).filter(({ isSensitive }) => !isSensitive)
  const questions = [{ id: 'gender', answers: [...GENDERS] }, ...open]
  const rows = questions.flatMap(({ id, answers: possible }) => {
    const counts = possible.map((answer) => answers.filter((each) => each[id] === answer).length)
    // Those who have not answered yet are a group too: the difference to the total would tell them.
    const untold = people.length - counts.reduce((sum, count) => sum + count, 0)
    const published = suppressSmall([...counts, untold]).counts
    const shown = untold === 0 ? possible : [...possible, 'untold']
    return shown.map((answer, index) => ({ question: id, answer, count: published[index] ?? null }))
  })
  return { total: suppressSmall([people.length]).total, rows }
}
