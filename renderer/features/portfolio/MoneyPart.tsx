import { Anchor, Progress, Stack, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { PortfolioProject } from '#contract/index.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { basisPointsOf, ratio } from '#domain/values/rate.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { Part } from '../people/Part.tsx'
import { portfolioWords } from './words.ts'

const amounts = ['approved', 'spent', 'claimed', 'decided', 'paid'] as const

/** Money of each project against the time that has passed, and all of them together. */
export function MoneyPart({ projects }: { readonly projects: readonly PortfolioProject[] }) {
  const t = useWords(portfolioWords)
  const sum = (name: (typeof amounts)[number]) => projects.reduce((total, project) => total + project[name], 0)
  return (
    <Part title={t('money')}>
      <Text size="sm" c="dimmed">
        {t('money.help')}
      </Text>
      <Table.ScrollContainer minWidth={980}>
        <Table aria-label={t('money')} verticalSpacing={6} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('project')}</Table.Th>
              <Table.Th scope="col">{t('end')}</Table.Th>
              <Table.Th scope="col">{t('elapsed')}</Table.Th>
              <Table.Th scope="col">{t('spent_share')}</Table.Th>
              {amounts.map((name) => (
                <Table.Th key={name} scope="col" ta="right">
                  {t(name)}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('risks')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {projects.map((project) => (
              <ProjectRow key={project.id} project={project} />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row" colSpan={4}>
                {t('total')}
              </Table.Th>
              {amounts.map((name) => (
                <MoneyCell key={name} amount={sum(name)} strong />
              ))}
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </Part>
  )
}

function ProjectRow({ project }: { readonly project: PortfolioProject }) {
  const t = useWords(portfolioWords)
  const format = useFormat()
  const { id, code, name, period, elapsed, approved, spent, risks } = project
  const used = approved > 0 && spent >= 0 ? basisPointsOf(ratio(spent, approved), 'HALF_UP') : null
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Stack gap={0}>
          <Anchor component={Link} href={paths.project(id)} underline="always" size="sm">
            {code}
          </Anchor>
          <Text size="sm">{name}</Text>
        </Stack>
      </Table.Th>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.day(period?.end ?? null)}</Table.Td>
      <Table.Td>
        <Share label={`${code}: ${t('elapsed')}`} value={elapsed} color="gray" />
      </Table.Td>
      <Table.Td>
        <Share
          label={`${code}: ${t('spent_share')}`}
          value={used}
          color={used !== null && used > 10_000 ? 'red' : 'blue'}
        />
      </Table.Td>
      {amounts.map((each) => (
        <MoneyCell key={each} amount={project[each]} />
      ))}
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {risks === 0 ? (
          ''
        ) : (
          <Anchor component={Link} href={paths.project(id, 'budget')} underline="always" size="sm">
            {t('risks.count', { count: risks })}
          </Anchor>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

interface ShareProps {
  readonly label: string
  /** Basis points; `null` = not known. */
  readonly value: number | null
  readonly color: string
}

function Share({ label, value, color }: ShareProps) {
  const { language } = useLanguage()
  if (value === null) return null
  const percent = Math.round(value / 100)
  return (
    <Stack gap={2} miw="5rem">
      <Text size="sm">{`${formatDecimal(decimal(percent, 0), language)}${NO_BREAK_SPACE}%`}</Text>
      <Progress value={Math.min(100, percent)} color={color} size="sm" aria-label={label} />
    </Stack>
  )
}
