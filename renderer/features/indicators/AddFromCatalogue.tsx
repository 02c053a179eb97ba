import { Button, Group, NativeSelect, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { IndicatorSummary } from '#contract/index.ts'
import { indicatorName, indicatorTypes } from '#domain/indicators/catalogue.ts'
import { COUNTINGS, INDICATOR_SETS, JOB_PLACES } from '#domain/indicators/indicator-type.ts'
import type { IndicatorSet } from '#domain/indicators/indicator-type.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { FieldGroup } from '../project/parts/FieldGroup.tsx'
import { useAreaCommand } from './use-area-command.ts'
import { indicatorTableWords } from './words.ts'

interface AddFromCatalogueProps {
  readonly projectId: string
  /** Where the project’s indicators usually are. */
  readonly usual: readonly IndicatorSet[]
  readonly present: readonly IndicatorSummary[]
}

const sets = INDICATOR_SETS.filter((set) => set !== 'description-2014')

/** The catalogues of all funds, that of the project's own first, and indicators of one's own. */
export function AddFromCatalogue({ projectId, usual, present }: AddFromCatalogueProps) {
  const t = useWords(indicatorTableWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const first = usual.filter((each) => each !== 'description-2014')
  const inOrder = [...first, ...sets.filter((each) => !usual.includes(each))]
  const [set, setSet] = useState(inOrder[0] ?? 'own')
  const [code, setCode] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [counting, setCounting] = useState<(typeof COUNTINGS)[number]>('amount')
  const [jobPlace, setJobPlace] = useState<(typeof JOB_PLACES)[number]>('company')
  const taken = new Set(present.filter((row) => row.set === set).map((row) => row.code))
  const choices = indicatorTypes
    .filter((type) => type.set === set && !taken.has(type.code))
    .map((type) => ({
      value: type.code,
      label:
        set === 'rural-form'
          ? indicatorName(type, language).text
          : `${type.code} ${indicatorName(type, language).text}`,
    }))
  const isReady = set === 'own' ? name.trim() !== '' : code !== null
  const add = async () => {
    const fields = { projectId, set, code: code ?? '', name, unit: '', counting, jobPlace }
    if (!(await run(() => client.indicator.add(fields)))) return
    setCode(null)
    setName('')
  }
  return (
    <FieldGroup title={t('catalogue')} hint={t('catalogue.help')} columns={1}>
      <Group align="flex-end" gap="xs">
        <NativeSelect
          label={t('catalogue.set')}
          w="18rem"
          value={set}
          data={inOrder.map((value) => ({ value, label: t(`set.${value}`) }))}
          onChange={(event) => {
            const next = sets.find((each) => each === event.currentTarget.value)
            if (next === undefined) return
            setSet(next)
            setCode(null)
          }}
        />
        {set === 'own' ? (
          <>
            <TextInput
              label={t('own.name')}
              w="20rem"
              maxLength={500}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('own.counting')}
              w="18rem"
              value={counting}
              data={COUNTINGS.map((value) => ({ value, label: t(`counting.${value}`) }))}
              onChange={(event) =>
                setCounting(COUNTINGS.find((each) => each === event.currentTarget.value) ?? 'amount')
              }
            />
            {counting === 'jobs' && (
              <NativeSelect
                label={t('own.jobs')}
                w="14rem"
                value={jobPlace}
                data={JOB_PLACES.map((value) => ({ value, label: t(`place.${value}`) }))}
                onChange={(event) =>
                  setJobPlace(JOB_PLACES.find((each) => each === event.currentTarget.value) ?? 'company')
                }
              />
            )}
          </>
        ) : (
          <Select
            label={t('catalogue.pick')}
            placeholder={t('catalogue.placeholder')}
            nothingFoundMessage={t('catalogue.nothing')}
            flex="1 1 18rem"
            searchable
            clearable
            limit={60}
            value={code}
            data={choices}
            onChange={setCode}
          />
        )}
        <Button
          variant="default"
          loading={busy}
          disabled={!isReady}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {t('catalogue.add')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </FieldGroup>
  )
}
