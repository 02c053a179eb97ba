import { Stack, Text } from '@mantine/core'
import { TERM_FIELDS } from '#domain/decision/compare.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { useDecision } from '../decision-context.ts'
import { termWords } from '../words/term-words.ts'
import { OverrunDefault } from './OverrunDefault.tsx'
import { termText } from './term-text.ts'
import classes from './TermsView.module.css'

/** The decision's own fields of a confirmed version, those that are told. */
export function TermsView() {
  const t = useWords(termWords)
  const { language } = useLanguage()
  const { decision } = useDecision()
  const shown = TERM_FIELDS.filter((field) => field !== 'conditions' && termText(decision, field, language) !== '')
  const hasOverrun = decision.overrunRate !== null || decision.overrunAmount !== null
  return (
    <Stack gap="lg">
      <FieldGroup title={t('group')} columns={1}>
        <dl className={classes['list']}>
          {shown.map((field) => (
            <div key={field}>
              <dt>{t(field)}</dt>
              <dd>{termText(decision, field, language)}</dd>
            </div>
          ))}
        </dl>
        {!hasOverrun && <OverrunDefault regime={decision.regime} />}
      </FieldGroup>
      {decision.conditions !== '' && (
        <FieldGroup title={t('conditions')} columns={1}>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{decision.conditions}</Text>
        </FieldGroup>
      )}
    </Stack>
  )
}
