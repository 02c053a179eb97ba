import type { ReportInput } from '#domain/report/report-input.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { DocumentModel } from '../engine/model.ts'
import { buildAccount } from '../state-grant-parts/build-account.ts'

const form = { id: 'valtionavustus-valiselvitys', edition: '2023' }

export const build = (input: ReportInput, options: BuildOptions): DocumentModel =>
  buildAccount(form, 'interim', input, options)
