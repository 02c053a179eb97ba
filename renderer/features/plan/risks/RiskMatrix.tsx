import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { RISK_STEPS, severityOf } from '#domain/plan/risk-level.ts'
import { usePlan } from '../plan-context.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { riskWords } from '../words/risk-words.ts'
import classes from './RiskMatrix.module.css'

/** Risks that are not closed, by probability and impact; the number is the risk's place in the list below. */
export function RiskMatrix() {
  const t = useWords(riskWords)
  const label = useWords(planFieldWords)
  const { rows } = usePlan()
  const numbered = rows.risk.map((risk, index) => ({ ...risk, number: index + 1 }))
  const open = numbered.filter(({ state }) => state !== 'closed')
  const unjudged = open.filter((risk) => severityOf(risk) === null)
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('matrix')}>
      <table className={classes['matrix']}>
        <caption>{t('matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{`${label('probability')} ↓ ${label('impact')} →`}</th>
            {RISK_STEPS.map((impact) => (
              <th key={impact} scope="col">
                {impact}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RISK_STEPS.toReversed().map((probability) => (
            <tr key={probability}>
              <th scope="row">{probability}</th>
              {RISK_STEPS.map((impact) => (
                <td key={impact} data-severity={severityOf({ probability, impact })}>
                  {open
                    .filter((risk) => risk.probability === probability && risk.impact === impact)
                    .map(({ id, number, name }) => (
                      <span key={id} title={name}>
                        {number}
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unjudged.length > 0 && (
        <p className={classes['note']}>{t('unjudged', { numbers: unjudged.map(({ number }) => number).join(', ') })}</p>
      )}
    </div>
  )
}
