import type { ProjectDetail, ProjectFields } from '#contract/index.ts'
import type { DetailPart } from '../parts/detail-row.ts'

/** Axis and objective as the form prints them, number and name on one line, so that they change in one step. */
export interface ProgrammeTexts {
  /** `1. Pk-yritystoiminnan kilpailukyky` */
  readonly axis: string
  /** `1.1. Uuden liiketoiminnan luominen` */
  readonly objective: string
}

/** The number is taken to end at the first space; without a number the whole text is the name. */
export function codedNameOf(text: string): { readonly code: string; readonly name: string } {
  const match = /^(\d+(?:\.\d+)*)\.?(?: +(.*))?$/.exec(text.trim())
  return match === null ? { code: '', name: text.trim() } : { code: match[1] ?? '', name: match[2] ?? '' }
}

export function textOfCodedName(code: string, name: string): string {
  if (code === '') return name
  return name === '' ? `${code}.` : `${code}. ${name}`
}

/** The project's row seen as these two texts; it shares the row's version with the other fields. */
export function programmePart(id: string): DetailPart<ProgrammeTexts> {
  return {
    key: `project/${id}`,
    read: ({ version, fields }) => ({ version, values: programmeTexts(fields) }),
    write: (client, patch, version) => client.project.update({ id, version, patch: fieldsOf(patch) }),
    merge: (detail, patch, version): ProjectDetail => ({
      ...detail,
      version,
      fields: { ...detail.fields, ...fieldsOf(patch) },
    }),
  }
}

function programmeTexts(fields: ProjectFields): ProgrammeTexts {
  return {
    axis: textOfCodedName(fields.axisCode, fields.axisName),
    objective: textOfCodedName(fields.objectiveCode, fields.objectiveName),
  }
}

function fieldsOf({ axis, objective }: Partial<ProgrammeTexts>): Partial<ProjectFields> {
  const axisParts = axis === undefined ? null : codedNameOf(axis)
  const objectiveParts = objective === undefined ? null : codedNameOf(objective)
  return {
    ...(axisParts && { axisCode: axisParts.code, axisName: axisParts.name }),
    ...(objectiveParts && { objectiveCode: objectiveParts.code, objectiveName: objectiveParts.name }),
  }
}
