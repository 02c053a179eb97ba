import type { Language } from '#domain/values/language.ts'
import type { Texts, Words } from '../../i18n/words.ts'
import { budgetColumnWords, budgetCommandWords, budgetTableWords, budgetValueText } from '../budget/history-words.ts'
import { checkColumnWords, checkCommandWords, checkTableWords } from '../checks/history-words.ts'
import { claimValueText } from '../claims/history-values.ts'
import { claimColumnWords, claimCommandWords, claimTableWords } from '../claims/words/history-words.ts'
import { decisionValueText } from '../decision/history-values.ts'
import { decisionColumnWords, decisionCommandWords, decisionTableWords } from '../decision/words/history-words.ts'
import { groupColumnWords, groupCommandWords, groupTableWords, groupValueText } from '../groups/words/history-words.ts'
import {
  organisationColumnWords,
  organisationCommandWords,
  organisationTableWords,
  organisationValueText,
} from '../organisations/history-words.ts'
import { ledgerValueText } from '../ledger/history-values.ts'
import { ledgerFieldWords } from '../ledger/words/ledger-words.ts'
import { rowWords } from '../ledger/words/row-words.ts'
import { fieldWords } from '../project/words/field-words.ts'
import { activityColumnWords, activityCommandWords, activityTableWords, activityValueText } from './activity-words.ts'
import { filesColumnWords, filesCommandWords, filesTableWords } from './files-words.ts'
import { ledgerColumnWords, ledgerCommandWords, ledgerTableWords } from './ledger-words.ts'
import { peopleColumnWords, peopleCommandWords, peopleTableWords, peopleValueText } from './people-words.ts'
import { planFieldWords } from '../plan/words/plan-field-words.ts'
import { planCommandWords, planTableWords, planValueText } from './plan-words.ts'
import { reportColumnWords, reportCommandWords, reportTableWords, reportValueText } from './report-words.ts'
import { columnWords, commandWords, tableWords } from './words.ts'

/** What the areas call their commands, tables and columns. An area adds its words to these lists and nothing else. */
const commands: readonly Words<Texts>[] = [
  activityCommandWords,
  commandWords,
  decisionCommandWords,
  ledgerCommandWords,
  peopleCommandWords,
  planCommandWords,
  filesCommandWords,
  groupCommandWords,
  budgetCommandWords,
  claimCommandWords,
  organisationCommandWords,
  reportCommandWords,
  checkCommandWords,
]
const tables: readonly Words<Texts>[] = [
  activityTableWords,
  tableWords,
  decisionTableWords,
  ledgerTableWords,
  peopleTableWords,
  planTableWords,
  filesTableWords,
  groupTableWords,
  budgetTableWords,
  claimTableWords,
  organisationTableWords,
  reportTableWords,
  checkTableWords,
]
const columns: readonly Words<Texts>[] = [
  fieldWords,
  columnWords,
  decisionColumnWords,
  claimColumnWords,
  ledgerFieldWords,
  ledgerColumnWords,
  filesColumnWords,
  rowWords,
  peopleColumnWords,
  planFieldWords,
  activityColumnWords,
  groupColumnWords,
  budgetColumnWords,
  organisationColumnWords,
  reportColumnWords,
  checkColumnWords,
]
const values = [
  decisionValueText,
  ledgerValueText,
  peopleValueText,
  planValueText,
  activityValueText,
  budgetValueText,
  claimValueText,
  groupValueText,
  organisationValueText,
  reportValueText,
]

export const commandName = (key: string, language: Language) => firstOf(commands, language, key)
export const tableName = (key: string, language: Language) => firstOf(tables, language, key)
export const columnName = (key: string, language: Language) => firstOf(columns, language, key)

/** A value that an area has words of its own for; `undefined` when none has. */
export function valueName(column: string, value: unknown, language: Language): string | undefined {
  for (const text of values) {
    const known = text(column, value, language)
    if (known !== undefined && known !== null) return known
  }
  return undefined
}

function firstOf(dictionaries: readonly Words<Texts>[], language: Language, key: string): string | undefined {
  for (const words of dictionaries) {
    const texts: Texts = words[language]
    if (Object.hasOwn(texts, key)) return texts[key]
  }
  return undefined
}
