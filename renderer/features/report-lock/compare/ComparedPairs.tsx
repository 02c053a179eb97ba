import { Table, Title } from '@mantine/core'
import type { ReportComparisonOut } from '#contract/index.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { differenceText, figureText, shareText } from './figure-text.ts'
import classes from './Compare.module.css'
import { comparisonWords } from './words.ts'

const named = ['edition', 'kind', 'language', 'period', 'place', 'signedOn', 'signatories', 'leftOut'] as const

/** What the report says of itself, where it differs. */
export function ComparedSettings({ settings }: Pick<ReportComparisonOut, 'settings'>) {
  const t = useWords(comparisonWords)
  if (settings.length === 0) return null
  const label = (key: string) => {
    const known = named.find((each) => each === key)
    return known === undefined ? t('setting.heading', { section: key.replace('heading.', '') }) : t(`setting.${known}`)
  }
  const rows = settings.map(({ key, before, after }) => ({ key, cells: [label(key), before || '–', after || '–'] }))
  return <Pairs id="settings" title={t('settings')} head={[t('settings'), t('before'), t('after')]} rows={rows} />
}

/** Figures of the data that differ, with the difference. */
export function ComparedFigures({ figures }: Pick<ReportComparisonOut, 'figures'>) {
  const t = useWords(comparisonWords)
  const { language } = useLanguage()
  if (figures.length === 0) return null
  const head = [t('figures.name'), t('before'), t('after'), t('difference'), t('share')]
  const rows = figures.map(({ key, name, before, after, difference, changeShare }) => ({
    key,
    cells: [
      name,
      figureText(before, language),
      figureText(after, language),
      differenceText(difference, language),
      shareText(changeShare, language),
    ],
  }))
  return <Pairs id="figures" title={t('figures')} head={head} rows={rows} />
}

interface PairsProps {
  readonly id: string
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

function Pairs({ id, title, head, rows }: PairsProps) {
  return (
    <section aria-labelledby={`compared-${id}`}>
      <Title order={3} size="h5" id={`compared-${id}`}>
        {title}
      </Title>
      {/* What scrolls can be scrolled by keyboard. */}
      <div className={classes['scrolled']} tabIndex={0} role="group" aria-label={title}>
        <Table miw={480} verticalSpacing={4} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              {head.map((text, index) => (
                <Table.Th key={index} scope="col">
                  {text}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, cells: [first, ...rest] }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" fw={500}>
                  {first}
                </Table.Th>
                {rest.map((text, index) => (
                  <Table.Td key={index} className={classes['text'] ?? ''}>
                    {text}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  )
}
