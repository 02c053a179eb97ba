import { Autocomplete, Button, Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { eventWords } from './words.ts'

export function useOrganisations() {
  const { orpc } = useApi()
  return useQuery(orpc.projectEvent.organisations.queryOptions()).data ?? []
}

interface OrganisationInputProps {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (text: string) => void
  readonly w?: string
}

/** An organisation of the register by its name; one that the register lacks is added when a person says so. */
export function OrganisationInput({ label, value, error, onChange, w = '16rem' }: OrganisationInputProps) {
  const t = useWords(eventWords)
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const organisations = useOrganisations()
  const [failure, setFailure] = useState<unknown>(null)
  const name = value.trim()
  const isKnown = organisations.some(
    (each) => each.name.toLowerCase() === name.toLowerCase() || each.businessId === name,
  )
  const add = async () => {
    setFailure(null)
    try {
      await client.projectEvent.addOrganisation({ name, businessId: '' })
    } catch (reason) {
      setFailure(reason)
      return
    }
    await queryClient.invalidateQueries({ queryKey: orpc.projectEvent.organisations.key() })
  }
  return (
    <div>
      <Autocomplete
        label={label}
        w={w}
        maw="100%"
        value={value}
        error={error}
        maxLength={300}
        limit={8}
        data={[...new Set(organisations.map((each) => each.name))]}
        onChange={onChange}
      />
      {name !== '' && !isKnown && (
        <Group mt={4}>
          <Button size="compact-sm" variant="light" onClick={() => void add()}>
            {t('organisation.add', { name })}
          </Button>
        </Group>
      )}
      {failure !== null && <ErrorPanel error={failure} />}
    </div>
  )
}
