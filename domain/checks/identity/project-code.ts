import { axisIn, objectiveIn, programmeOf } from '../../catalogue/programme-of.ts'
import { isProjectCode, originOfProjectCode } from '../../values/project-code.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'identity/project-code',
  family: 'identity',
  about: 'data',
  names: {
    fi: 'Hankekoodi, rahasto, toimintalinja ja erityistavoite',
    sv: 'Projektkod, fond, insatsområde och särskilt mål',
    en: 'Project code, fund, axis and objective',
  },
  messages: {
    fund: {
      fi: 'Hankekoodi {subject} on rahaston {coded}, mutta hankkeen rahasto on {fund}.',
      sv: 'Projektkoden {subject} hör till fonden {coded}, men projektets fond är {fund}.',
      en: 'The project code {subject} belongs to {coded}, but the project’s fund is {fund}.',
    },
    axis: {
      fi: 'Toimintalinja {subject} kuuluu rahastoon {coded}, mutta hankkeen rahasto on {fund}.',
      sv: 'Insatsområdet {subject} hör till {coded}, men projektets fond är {fund}.',
      en: 'The axis {subject} belongs to {coded}, but the project’s fund is {fund}.',
    },
    objective: {
      fi: 'Erityistavoite {subject} kuuluu toimintalinjaan {coded}, mutta hankkeen toimintalinja on {axis}.',
      sv: 'Det särskilda målet {subject} hör till insatsområdet {coded}, men projektets är {axis}.',
      en: 'The objective {subject} belongs to axis {coded}, but the project’s axis is {axis}.',
    },
  },
  *run({ project: { description, regime } }) {
    const { code, fund, axis, objective } = description
    const origin = isProjectCode(code) ? originOfProjectCode(code) : undefined
    // Codes of the rural fund and of state grants are plain numbers.
    if (regime !== 'SF14' && regime !== 'SF21') return
    if (origin !== undefined && origin.fund !== fund) {
      const certainty = origin.verified ? 'verified' : 'unverified'
      const values = { coded: origin.fund, fund }
      yield {
        severity: 'error',
        message: 'fund',
        subject: code,
        values,
        certainty,
        where: inArea('basics', null, 'code'),
      }
    }
    const programme = programmeOf(description)
    if (programme === null) return
    const known = axisIn(programme, axis.code)
    if (known !== undefined && known.fund !== fund) {
      // The catalogue is a suggestion; the decision's own words win.
      const values = { coded: known.fund, fund }
      const subject = `${axis.code} ${axis.name}`.trim()
      yield { severity: 'warning', message: 'axis', subject, values, where: inArea('basics', null, 'axis') }
    }
    const goal = objectiveIn(programme, objective.code)
    if (goal !== undefined && axis.code !== '' && goal.axisCode !== axis.code.trim()) {
      const values = { coded: goal.axisCode, axis: axis.code }
      const subject = `${objective.code} ${objective.name}`.trim()
      yield { severity: 'warning', message: 'objective', subject, values, where: inArea('basics', null, 'objective') }
    }
  },
})
