import { Checkbox, Stack } from '@mantine/core'
import type { BulkOffer } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import classes from './OfferChoice.module.css'
import { useOfferText } from './use-offer-text.ts'
import { bulkWords } from './words.ts'

interface ProjectOffersProps {
  /** Of one project; never empty. */
  readonly offers: readonly BulkOffer[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (key: string, isChosen: boolean) => void
}

/** What could be made of one project: reports in work and what is due, and the other forms folded away. */
export function ProjectOffers({ offers, chosen, onChoose }: ProjectOffersProps) {
  const t = useWords(bulkWords)
  const [first] = offers
  const shown = offers.filter(({ reportId, isDue }) => reportId !== null || isDue)
  const others = offers.filter((offer) => !shown.includes(offer))
  const row = (offer: BulkOffer) => (
    <OfferRow key={offer.key} offer={offer} isChosen={chosen.has(offer.key)} onChoose={onChoose} />
  )
  return (
    <fieldset className={classes['project']}>
      <legend className={classes['legend']}>
        {first?.projectCode} {first?.projectName}
      </legend>
      <Stack gap="xs">
        {shown.map(row)}
        {others.length > 0 && (
          <details className={classes['others']}>
            <summary>{t('others', { count: others.length })}</summary>
            <Stack gap="xs" mt={4}>
              {others.map(row)}
            </Stack>
          </details>
        )}
      </Stack>
    </fieldset>
  )
}

interface OfferRowProps {
  readonly offer: BulkOffer
  readonly isChosen: boolean
  readonly onChoose: ProjectOffersProps['onChoose']
}

function OfferRow({ offer, isChosen, onChoose }: OfferRowProps) {
  const { name, facts } = useOfferText()(offer)
  return (
    <Checkbox
      label={name}
      {...(facts !== '' && { description: facts })}
      checked={isChosen}
      onChange={(event) => onChoose(offer.key, event.currentTarget.checked)}
    />
  )
}
