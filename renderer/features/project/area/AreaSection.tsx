import { Stack } from '@mantine/core'
import { postalCodeHint } from '#domain/catalogue/hints.ts'
import { municipalities } from '#domain/catalogue/municipalities.ts'
import { regions } from '#domain/catalogue/regions.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { TextField } from '../../../ui/fields/fields.tsx'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { useProject } from '../parts/project-context.ts'
import { areaWords } from '../words/area-words.ts'
import { fieldWords } from '../words/field-words.ts'
import { sectionWords } from '../words/section-words.ts'
import { NameList } from './NameList.tsx'

const regionNames = regions.map((region) => region.fi)

/** Section 6 of the form. Narrower areas are suggested from the wider ones that are chosen. */
export function AreaSection() {
  const t = useWords(sectionWords)
  const words = useWords(areaWords)
  const label = useWords(fieldWords)
  const { detail, row } = useProject()
  const chosen = new Set(detail.areas.region)
  const inside = (region: string) => chosen.size === 0 || chosen.has(region)
  return (
    <Stack gap="lg">
      <NameList
        kind="region"
        label={words('region')}
        hint={words('region.hint')}
        addLabel={words('region.add')}
        suggestions={regionNames}
      />
      <NameList
        kind="subregion"
        label={words('subregion')}
        hint={words('subregion.hint')}
        addLabel={words('subregion.add')}
        suggestions={regions.filter((region) => inside(region.fi)).flatMap((region) => region.subregions)}
      />
      <NameList
        kind="municipality"
        label={words('municipality')}
        hint={words('municipality.hint')}
        addLabel={words('municipality.add')}
        suggestions={municipalities.filter(({ region }) => inside(region)).map(({ fi }) => fi)}
      />
      <FieldGroup title={t('area.site')}>
        <TextField of={row.field('siteStreet')} label={label('siteStreet')} />
        <FieldNotes hint={postalCodeHint(row.values.sitePostalCode)}>
          <TextField of={row.field('sitePostalCode')} label={label('sitePostalCode')} width="9rem" />
        </FieldNotes>
        <TextField of={row.field('siteCity')} label={label('siteCity')} />
      </FieldGroup>
    </Stack>
  )
}
