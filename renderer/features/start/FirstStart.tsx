import { Button, Card, SimpleGrid, Text, Title } from '@mantine/core'
import { IconFileImport, IconFolderOpen, IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { useImport } from '../import/ImportProvider.tsx'
import { useNewProject } from '../projects/NewProjectProvider.tsx'
import { startWords } from './words.ts'

/** Three ways to begin. Files dropped on the window are the fourth. */
export function FirstStart() {
  const t = useWords(startWords)
  const { orpc } = useApi()
  const sample = useMutation(orpc.workspace.createSample.mutationOptions())
  const newProject = useNewProject()
  const { pick } = useImport()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {sample.isError && <ErrorPanel error={sample.error} />}
      <SimpleGrid cols={{ base: 1, sm: 3 }} mt="lg">
        <Offer icon={<IconFolderOpen size={28} aria-hidden />} title={t('sample')} help={t('sample.help')}>
          <Button loading={sample.isPending} onClick={() => sample.mutate(undefined)}>
            {t('sample.do')}
          </Button>
        </Offer>
        <Offer icon={<IconPlus size={28} aria-hidden />} title={t('new')} help={t('new.help')}>
          <Button variant="default" onClick={newProject}>
            {t('new.do')}
          </Button>
        </Offer>
        <Offer icon={<IconFileImport size={28} aria-hidden />} title={t('import')} help={t('import.help')}>
          <Button variant="default" onClick={pick}>
            {t('import.do')}
          </Button>
        </Offer>
      </SimpleGrid>
    </>
  )
}

interface OfferProps {
  readonly icon: ReactNode
  readonly title: string
  readonly help: string
  readonly children: ReactNode
}

function Offer({ icon, title, help, children }: OfferProps) {
  return (
    <Card withBorder padding="lg" radius="md">
      <Text c="var(--hk-accent)" component="div" mb="xs">
        {icon}
      </Text>
      <Title order={2} size="h4" mb={4}>
        {title}
      </Title>
      <Text c="dimmed" mb="md" flex={1}>
        {help}
      </Text>
      {children}
    </Card>
  )
}
