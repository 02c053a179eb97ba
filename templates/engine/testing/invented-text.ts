import type { DocumentModel, Paragraph, TextRun } from '../model.ts'

/** The smallest document; tests put in what they are about. */
export function smallModel(more: Partial<DocumentModel> = {}): DocumentModel {
  return {
    formId: 'esimerkki',
    edition: '2021–2027',
    language: 'fi',
    title: 'Keksitty hanke',
    author: 'Keksityn järvialueen kuntayhtymä',
    createdAt: '2027-03-01T09:30:00Z',
    footer: { left: 'Keksitty hanke' },
    blocks: [],
    ...more,
  }
}

export function run(text: string, style: Partial<TextRun> = {}): TextRun {
  return { kind: 'text', text, ...style }
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: [run(text)] }
}

const stems = ['neuvonta', 'palvelupolku', 'kuntayhtymä', 'yhteistyö', 'työllisyys', 'osaaminen', 'yritys', 'mittari']
const endings = ['', 'ssa', 'n', 'lle', 'sta', 'ita', 'kin']

/** Words without meaning that look Finnish; the same number gives the same words. */
export function inventedWords(count: number, seed = 1): string {
  let state = seed
  const next = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  return Array.from({ length: count }, (_, index) => {
    const word = `${stems[next(stems.length)] ?? ''}${endings[next(endings.length)] ?? ''}`
    return index % 12 === 11 ? `${word}.` : word
  }).join(' ')
}
