import { Anchor, Stack } from '@mantine/core'
import { Link } from 'wouter'
import type { GroupDetail } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { TroubleNote } from '../../people/OverbookedNote.tsx'
import { nameOf, usePeriodName } from '../use-names.ts'
import { groupWords } from '../words/group-words.ts'

/** What keeps the shares from being whole, each in a sentence. */
export function ShareNotes({ detail }: { readonly detail: GroupDetail }) {
  const t = useWords(groupWords)
  const format = useFormat()
  const periodName = usePeriodName()
  const { project, decision, companies, agreements, untagged, outside, totals, periods, surplus, settings } = detail
  const agreed = companies.reduce((sum, company) => sum + company.agreed, 0)
  const planned = decision?.plannedPrivate ?? 0
  return (
    <Stack gap={6}>
      {project === null && <TroubleNote>{t('no_period')}</TroubleNote>}
      {decision === null && <TroubleNote>{t('no_decision')}</TroubleNote>}
      {companies.every(({ role }) => role !== 'participant') && <TroubleNote>{t('no_companies')}</TroubleNote>}
      {agreements.length === 0 && <TroubleNote>{t('no_agreement')}</TroubleNote>}
      {settings?.kind === 'group' && untagged.rows > 0 && (
        <TroubleNote>
          {t('untagged', { rows: untagged.rows, amount: format.money(untagged.amount) })}{' '}
          <Anchor component={Link} href={paths.project(detail.projectId, 'ledger')} inherit underline="always">
            {t('to_ledger')}
          </Anchor>
        </TroubleNote>
      )}
      {outside.rows > 0 && (
        <TroubleNote>{t('outside', { rows: outside.rows, amount: format.money(outside.amount) })}</TroubleNote>
      )}
      {totals.map(({ unshared }, place) => {
        const period = periods[place]
        if (unshared.cost === 0 || period === undefined) return null
        return (
          <TroubleNote key={period.days.start}>
            {t('unshared', { period: periodName(period), amount: format.money(unshared.cost) })}
          </TroubleNote>
        )
      })}
      {surplus.map(({ organisationId, paid, credited }) => {
        const name = nameOf(companies, organisationId)
        return (
          <TroubleNote key={organisationId}>
            {paid > 0 && t('surplus.paid', { name, amount: format.money(paid) })}{' '}
            {credited > 0 && t('surplus.credited', { name, amount: format.money(credited) })}
          </TroubleNote>
        )
      })}
      {decision !== null && planned > 0 && agreements.length > 0 && Math.abs(agreed - planned) >= companies.length && (
        <TroubleNote>
          {t('gap.agreed', {
            agreed: format.money(agreed),
            planned: format.money(planned),
            gap: format.money(agreed - planned),
          })}
        </TroubleNote>
      )}
    </Stack>
  )
}
