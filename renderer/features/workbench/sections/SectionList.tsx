import { NavLink, Text } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2, IconCircleOff } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import type { ReportSection } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { plainLength } from '#domain/narrative/plain-text.ts'
import type { RunPrinter } from '#domain/narrative/plain-text.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { benchWords } from '../words/bench-words.ts'
import { LengthMeter } from './LengthMeter.tsx'
import classes from './SectionList.module.css'
import { stateOfSection } from './section-state.ts'

const icons = {
  empty: IconCircle,
  writing: IconCircleHalf2,
  ready: IconCircleCheckFilled,
  left_out: IconCircleOff,
} as const

interface SectionListProps {
  readonly sections: readonly ReportSection[]
  readonly chosen: string | undefined
  /** The text that is being written, ahead of what is saved. */
  readonly live: { readonly key: string; readonly narrative: Narrative } | null
  readonly printer: RunPrinter
  readonly onChoose: (key: string) => void
}

/** The sections of a report with their state and length. */
export const SectionList = memo(function SectionList(props: SectionListProps) {
  const { sections, chosen, live, printer, onChoose } = props
  const t = useWords(benchWords)
  return (
    <nav aria-label={t('sections')} className={classes['list']}>
      {sections.map((section) => (
        <Entry
          key={section.key}
          section={section}
          narrative={live?.key === section.key ? live.narrative : section.blocks}
          isChosen={section.key === chosen}
          printer={printer}
          onChoose={onChoose}
        />
      ))}
    </nav>
  )
})

interface EntryProps extends Pick<SectionListProps, 'printer' | 'onChoose'> {
  readonly section: ReportSection
  readonly narrative: Narrative
  readonly isChosen: boolean
}

/** Only the one whose text is written is drawn at a key. */
const Entry = memo(function Entry({ section, narrative, isChosen, printer, onChoose }: EntryProps) {
  const t = useWords(benchWords)
  const state = stateOfSection({ ...section, blocks: narrative })
  const length = useMemo(() => plainLength(narrative, printer), [narrative, printer])
  const Icon = icons[state]
  return (
    <NavLink
      component="button"
      active={isChosen}
      aria-current={isChosen}
      leftSection={<Icon size={16} aria-hidden className={classes[state]} />}
      label={`${section.number} ${section.title}`.trim()}
      description={
        <>
          <Text size="xs" c="dimmed">
            {t(`section.${state}`)}
          </Text>
          {state !== 'left_out' && (length > 0 || section.limit !== null) && (
            <LengthMeter length={length} limit={section.limit} />
          )}
        </>
      }
      classNames={{ description: classes['about'] ?? '' }}
      onClick={() => onChoose(section.key)}
    />
  )
})
