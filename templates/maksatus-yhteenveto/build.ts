import { formatDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { formatMoney } from '#domain/values/money.ts'
import { formatPeriod } from '#domain/values/period.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import type { ClaimSummary, ClaimSummaryInput } from '../claim-summary-inputs.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel, FieldList, Table, ValueSource } from '../engine/model.ts'
import type { ProjectHeading } from '../people-inputs.ts'
import { cell, frameOf, run, titleBand } from '../people-page.ts'
import { attachmentsOf } from './attachments.ts'
import { heading, heads, note } from '../table-cells.ts'
import { costBlocks, fundingBlocks, supportBlocks } from './costs.ts'
import { labels } from './labels.ts'
import { payBlocks, voucherBlocks } from './vouchers.ts'

const form = { id: 'maksatus-yhteenveto', edition: '2014–2027' }

/** Everything of one claim: costs, support, funding, pay, vouchers, attachments, and room to sign. */
export function build({ project, claim }: ClaimSummaryInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const blocks: Block[] = [
    ...(words.translated === '' ? [] : [note(words.translated)]),
    note(words.frame),
    ...(claim === null ? [projectOnly(project, language), note(words.none)] : claimBlocks(project, claim, language)),
  ]
  return {
    ...frameOf(form, project, words, options),
    titlePage: titleBand(project, words),
    ...(claim === null ? {} : { sheets: sheetsOf(blocks) }),
    blocks,
  }
}

function claimBlocks(project: ProjectHeading, claim: ClaimSummary, language: Language): Block[] {
  return [
    claimFields(project, claim, language),
    ...costBlocks(claim, language),
    ...supportBlocks(claim, language),
    ...fundingBlocks(claim, language),
    ...payBlocks(claim, language),
    ...voucherBlocks(claim, language),
    ...attachmentBlocks(claim, language),
    heading('allekirjoitus', labels[language].signature),
    signature(language),
  ]
}

/** A sheet for each part of the claim, named after its heading; the title and the claim's data are on the first. */
function sheetsOf(blocks: readonly Block[]): NonNullable<DocumentModel['sheets']> {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [{ name: block.text, at: block.id }] : []))
}

const ofProject = (project: ProjectHeading, field: string): ValueSource => ({
  table: 'projects',
  ids: [project.id],
  field,
})

function projectOnly(project: ProjectHeading, language: Language): FieldList {
  const words = labels[language]
  return {
    kind: 'fields',
    summary: words.summary,
    fields: [
      { label: words.code, value: [run(project.code, ofProject(project, 'code'))] },
      { label: words.name, value: [run(project.name, ofProject(project, 'name'))] },
      { label: words.applicant, value: [run(project.applicantName, ofProject(project, 'applicant_name'))] },
    ],
  }
}

function claimFields(project: ProjectHeading, summary: ClaimSummary, language: Language): FieldList {
  const words = labels[language]
  const { claim, decision } = summary
  const { serial, revision, sentOn, state } = claim
  const ofClaim = (field: string): ValueSource => ({ table: 'claims', ids: [claim.id], field })
  const ofDecision = (field: string): ValueSource => ({ table: 'decisions', ids: [decision.id], field })
  const number =
    revision === 1
      ? String(serial)
      : words.corrected.replace('{serial}', String(serial)).replace('{revision}', String(revision))
  const decided = words.decisionOn
    .replace('{number}', decision.number)
    .replace('{day}', formatDay(decision.decidedOn, language))
  const granted = formatMoney(decision.granted, { style: 'euro' }, language)
  const base = projectOnly(project, language)
  const sentField = (day: Day): FieldList['fields'][number] => ({
    label: words.sentOn,
    value: [run(formatDay(day, language), ofClaim('sent_on'))],
    data: { kind: 'day', day },
  })
  return {
    ...base,
    fields: [
      ...base.fields,
      { label: words.serial, value: [run(number, ofClaim('serial'))] },
      { label: words.period, value: [run(formatPeriod(claim.period, language), ofClaim('period_start'))] },
      { label: words.last, value: [run(claim.isLast ? words.yes : words.no, ofClaim('is_last'))] },
      { label: words.state, value: [run(words.states[state], ofClaim('state'))] },
      ...(sentOn === null ? [] : [sentField(sentOn)]),
      { label: words.decision, value: [run(decided, ofDecision('number'))] },
      {
        label: words.granted,
        value: [run(granted, ofDecision('granted_cents'))],
        data: { kind: 'money', cents: decision.granted },
      },
    ],
  }
}

function attachmentBlocks(claim: ClaimSummary, language: Language): Block[] {
  const words = labels[language]
  return [
    heading('liitteet', words.attachments),
    { kind: 'paragraph', runs: [run(words.attachmentsNote)] },
    {
      kind: 'list',
      ordered: true,
      items: attachmentsOf(claim, language).map((text) => [{ kind: 'paragraph', runs: [run(text)] }]),
    },
    note(words.attachmentsUnverified),
  ]
}

/** Two empty lines high, for a pen. */
const room = `${NO_BREAK_SPACE}\n${NO_BREAK_SPACE}`

function signature(language: Language): Table {
  const words = labels[language]
  return {
    kind: 'table',
    id: 'allekirjoitus-taulukko',
    summary: words.signature,
    density: 'compact',
    columns: [{ width: { fr: 3 } }, { width: { fr: 5 } }, { width: { fr: 3 } }],
    headerRows: heads([words.place, words.signer, words.position]),
    rows: [[cell(room), cell(room), cell(room)]],
  }
}
