import { Anchor, Table } from '@mantine/core'
import { Link } from 'wouter'
import type { ProjectStaffing, StaffingSums } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { fieldPlace, placeOf } from '../../ui/place/place-of.ts'
import { Part } from '../people/Part.tsx'
import { useFigures } from '../people/use-figures.ts'
import { staffingWords } from './words.ts'

/** Person-months planned and done, by person and role and by role. */
export function PersonMonths({ staffing }: { readonly staffing: ProjectStaffing }) {
  const t = useWords(staffingWords)
  const { rows, roles, total } = staffing
  return (
    <Part title={t('months')} help={t('months.help')}>
      <Table.ScrollContainer minWidth="44rem">
        <Table aria-label={t('by_person')} verticalSpacing={4}>
          <Head names={[t('person'), t('role')]} />
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row.staffId} ${row.role}`} {...placeOf(row.staffId)}>
                <Table.Th scope="row" fw={400}>
                  <Anchor component={Link} href={paths.person(row.staffId)} inherit>
                    {row.staffName}
                  </Anchor>
                </Table.Th>
                <Table.Td>{row.role ?? t('no_role')}</Table.Td>
                <Sums sums={row} />
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Foot label={t('total')} span={2} sums={total} />
        </Table>
      </Table.ScrollContainer>
      {roles.length > 1 && (
        <Table.ScrollContainer minWidth="40rem">
          <Table aria-label={t('by_role')} verticalSpacing={4}>
            <Head names={[t('role')]} />
            <Table.Tbody>
              {roles.map((row) => (
                <Table.Tr key={row.role} tabIndex={-1} {...fieldPlace(`role.${row.role}`)}>
                  <Table.Th scope="row" fw={400}>
                    {row.role ?? t('no_role')}
                  </Table.Th>
                  <Sums sums={row} />
                </Table.Tr>
              ))}
            </Table.Tbody>
            <Foot label={t('total')} span={1} sums={total} />
          </Table>
        </Table.ScrollContainer>
      )}
    </Part>
  )
}

function Head({ names }: { readonly names: readonly string[] }) {
  const t = useWords(staffingWords)
  return (
    <Table.Thead>
      <Table.Tr>
        {names.map((name) => (
          <Table.Th key={name}>{name}</Table.Th>
        ))}
        {(['calendar', 'working', 'hours', 'realised'] as const).map((key) => (
          <Table.Th key={key} ta="right" w="9rem">
            {t(key)}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  )
}

function Sums({ sums }: { readonly sums: StaffingSums }) {
  const figures = useFigures()
  return [sums.plannedCalendar, sums.plannedWorkingDays, sums.hours, sums.realised].map((value, index) => (
    <Table.Td key={index} ta="right">
      {figures.hundredths(value)}
    </Table.Td>
  ))
}

function Foot({ label, span, sums }: { readonly label: string; readonly span: number; readonly sums: StaffingSums }) {
  return (
    <Table.Tfoot fw={600}>
      <Table.Tr>
        <Table.Th scope="row" colSpan={span}>
          {label}
        </Table.Th>
        <Sums sums={sums} />
      </Table.Tr>
    </Table.Tfoot>
  )
}
