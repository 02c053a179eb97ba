import { Checkbox, FileButton, Group, Stack, Text } from '@mantine/core'
import { memo, useMemo, useRef } from 'react'
import type { ReportSection } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { plainLength } from '#domain/narrative/plain-text.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { CheckboxField } from '../../../ui/fields/choices.tsx'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import { FieldMark, FieldRescue, useFieldError } from '../../../ui/fields/FieldStatus.tsx'
import { useFileTaker } from '../../../ui/file-drop.ts'
import { insertPicture } from '../editor/blocks.ts'
import { RichText } from '../editor/RichText.tsx'
import type { RichTextHandle } from '../editor/RichText.tsx'
import { LengthMeter } from '../sections/LengthMeter.tsx'
import type { ReportSettingsCommands } from '../screen/use-report-settings.ts'
import type { ReportSources } from '../sources/use-report-sources.ts'
import { benchWords } from '../words/bench-words.ts'
import { editorWords } from '../words/editor-words.ts'
import { ConflictTexts } from './ConflictTexts.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import classes from './SectionPane.module.css'
import { SectionTools } from './SectionTools.tsx'
import { usePictures } from './use-pictures.ts'
import { useSectionRow } from './use-section-row.ts'
import { useSectionText } from './use-section-text.ts'

interface SectionPaneProps {
  readonly projectId: string
  readonly reportId: string
  readonly section: ReportSection
  /** The text as it is being written. */
  readonly narrative: Narrative
  readonly isOpen: boolean
  /** Whether the pages are being made. */
  readonly isMaking: boolean
  readonly sources: ReportSources
  readonly last: Narrative | null
  /** Words to select in the text. */
  readonly wanted: { readonly quote: string; readonly block: number | null; readonly at: number } | null
  readonly onText: (narrative: Narrative) => void
  readonly settings: ReportSettingsCommands
}

/** One section: its heading, its text and what its writer says of it. */
export const SectionPane = memo(function SectionPane(props: SectionPaneProps) {
  const { projectId, reportId, section, narrative, isOpen, sources, settings } = props
  const t = useWords(benchWords)
  const row = useSectionRow(reportId, section)
  const editor = useRef<RichTextHandle>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const text = useSectionText(row.field('text'), editor, props.onText)
  const pictures = usePictures(projectId)
  const take = useTakePictures(editor, pictures.keep, isOpen)
  const error = useFieldError(text.field)
  const isConflict = text.field.status?.kind === 'conflict'
  const name = `${section.number} ${section.title}`.trim()
  const length = useMemo(() => plainLength(narrative, sources.printer), [narrative, sources.printer])
  return (
    <Stack gap="xs" className={classes['pane'] ?? ''} component="section" aria-label={name}>
      <SectionHeading
        section={section}
        isOpen={isOpen}
        onRename={(title) => void settings.rename(section.key, title)}
        onLeaveOut={(isLeftOut) => void settings.leaveOut(section.key, isLeftOut)}
      />
      {section.isLeftOut && <Text size="sm">{t('left_out.note')}</Text>}
      {isConflict && (
        <ConflictTexts
          mine={text.field.text}
          theirs={row.values.text}
          printer={sources.printer}
          onKeepMine={text.field.keepMine}
          onTakeTheirs={text.takeTheirs}
        />
      )}
      <RichText
        ref={editor}
        doc={text.first}
        label={t('text.label', { section: name })}
        language={sources.language}
        isOpen={isOpen}
        wanted={props.wanted}
        chips={sources.chips}
        items={sources.items}
        rowsOf={sources.rowsOf}
        addressOf={pictures.addressOf}
        takenIds={sources.takenIds}
        onPicture={() => choose.current?.click()}
        onChange={text.changed}
        onLeave={text.flush}
      />
      <FileButton accept="image/png,image/jpeg" multiple onChange={take}>
        {(file) => <button ref={choose} type="button" hidden {...file} />}
      </FileButton>
      <Group justify="space-between" gap="xs">
        <div className={classes['meter']}>
          <LengthMeter length={length} limit={section.limit} />
        </div>
        <Group gap={6} h={20}>
          <FieldMark field={text.field} />
          <Text size="sm" c={error !== undefined && !isConflict ? 'var(--mantine-color-error)' : 'dimmed'}>
            {error !== undefined && !isConflict ? error : isOpen ? t('typing') : ''}
          </Text>
        </Group>
      </Group>
      {!isConflict && <FieldRescue field={text.field} saved="" />}
      <SectionTools
        narrative={narrative}
        printer={sources.printer}
        isWaiting={props.isMaking && !sources.isNumbered(narrative)}
        last={props.last}
        isOpen={isOpen}
        onPut={text.put}
      />
      {isOpen ? (
        <>
          <CheckboxField of={row.field('isReady')} label={t('ready')} />
          <LongTextField of={row.field('note')} label={t('note')} description={t('note.help')} />
        </>
      ) : (
        <>
          <Checkbox label={t('ready')} checked={section.isReady} readOnly />
          {section.note !== '' && <Text size="sm">{section.note}</Text>}
        </>
      )}
    </Stack>
  )
})

/** Pictures that are chosen, dropped or pasted are kept and stand where the cursor is. */
function useTakePictures(
  editor: React.RefObject<RichTextHandle | null>,
  keep: ReturnType<typeof usePictures>['keep'],
  isOpen: boolean,
): (files: readonly File[]) => void {
  const t = useWords(editorWords)
  const taker = useMemo(() => {
    const insertAll = async (files: readonly File[]) => {
      for (const file of files) {
        const picture = await keep(file)
        const view = editor.current?.view()
        if (picture !== null && view) insertPicture(picture)(view.state, view.dispatch, view)
      }
    }
    return {
      title: t('picture.drop'),
      help: t('picture.drop.help'),
      take: (files: readonly File[]) => {
        if (isOpen) void insertAll(files)
      },
    }
  }, [editor, keep, isOpen, t])
  useFileTaker(taker)
  return taker.take
}
