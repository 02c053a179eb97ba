import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ClaimDetail, ClaimRowOut } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { AreaFiles } from '../files/AreaFiles.tsx'
import { ClaimActions } from './ClaimActions.tsx'
import { nameText } from './claim-text.ts'
import { ClaimFindings } from './ClaimFindings.tsx'
import { DecidePart } from './DecidePart.tsx'
import { LinesPart } from './LinesPart.tsx'
import { PaymentsPart } from './PaymentsPart.tsx'
import { RowsPart } from './RowsPart.tsx'
import { SharesPart } from './SharesPart.tsx'
import { SupportSteps } from './SupportSteps.tsx'
import { claimWords } from './words/claim-words.ts'

interface ClaimViewProps {
  readonly id: string
  readonly today: string
  readonly onShow: (id: string) => void
}

/** One version of a claim with everything that follows from it. */
export function ClaimView({ id, today, onShow }: ClaimViewProps) {
  const { orpc } = useApi()
  const claim = useQuery(orpc.claim.get.queryOptions({ input: { id, today } }))
  return <QueryView query={claim}>{(detail) => <Claim claim={detail} today={today} onShow={onShow} />}</QueryView>
}

interface ClaimProps {
  readonly claim: ClaimDetail
  readonly today: string
  readonly onShow: (id: string) => void
}

function Claim({ claim, today, onShow }: ClaimProps) {
  const t = useWords(claimWords)
  const format = useFormat()
  const { language } = useLanguage()
  const rows = useMemo((): readonly ClaimRowOut[] => JSON.parse(claim.rows), [claim.rows])
  const { state, inForce, isCorrection, period, versions, terms, sentOn } = claim
  return (
    <Stack gap="lg" component="section" aria-label={nameText(claim, language)}>
      <div aria-label={nameText(claim, language)} role="group" {...placeOf(claim.id)}>
        <Title order={2} size="h3">
          {nameText(claim, language)}, {format.period(period.start, period.end)}
        </Title>
        <Text size="sm" c="dimmed">
          {state === 'draft'
            ? t('draft.terms', { sequence: terms.sequence })
            : t('frozen', { day: format.day(sentOn), sequence: terms.sequence })}{' '}
          {isCorrection && t('correctionNote')}
          {!inForce && !isCorrection && t('replacedNote')}
        </Text>
        {versions.length > 1 && (
          <Group gap="sm" role="group" aria-label={t('versions')}>
            {versions.map(({ id, revision }) => (
              <Anchor
                key={id}
                component="button"
                size="sm"
                underline="always"
                aria-current={id === claim.id ? 'true' : undefined}
                fw={id === claim.id ? 600 : undefined}
                onClick={() => onShow(id)}
              >
                {t('version.show', { revision })}
              </Anchor>
            ))}
          </Group>
        )}
      </div>
      <ClaimActions claim={claim} today={today} onShow={onShow} />
      <ClaimFindings claim={claim} />
      <LinesPart claim={claim} />
      <SupportSteps claim={claim} />
      <SharesPart claim={claim} />
      <RowsPart rows={rows} />
      {inForce && (state === 'sent' || state === 'decided') && <DecidePart claim={claim} rows={rows} today={today} />}
      {(state === 'decided' || state === 'paid') && <PaymentsPart claim={claim} />}
      <AreaFiles projectId={claim.projectId} owner="claims" ownerId={claim.id} />
    </Stack>
  )
}
