import type { NewRow } from '#db/schema.ts'

type Order = Omit<NewRow<'budget_commitments'>, 'id' | 'project_id'>

/** Orders of the sample projects by project code: one is in the books already, the others bind money. */
const orders: Readonly<Record<string, readonly Order[]>> = {
  A79101: [
    order('Valmennustalo Kivipuro Oy', 'Kevään valmennuspäivät', 742_000, '2018-05-31', '2018-06-05'),
    order('Valmennustalo Kivipuro Oy', 'Syksyn valmennuskokonaisuus', 3_418_000, '2018-10-31', '2018-11-05'),
    order('Mainospaja Lumme Oy', 'Loppujulkaisun taitto ja paino', 486_000, '2018-11-30'),
    order('Kokouskartano Honka Oy', 'Päätösseminaarin tilat', 218_500, '2018-12-05'),
  ],
}

function order(
  supplier: string,
  text: string,
  amount: number,
  expectedOn: string,
  bookedOn: string | null = null,
): Order {
  return {
    supplier,
    text,
    category: 'services',
    work_package: '',
    amount_cents: amount,
    expected_on: expectedOn,
    booked_on: bookedOn,
  }
}

export function sampleCommitments(
  code: string,
  projectId: string,
  newId: () => string,
): readonly NewRow<'budget_commitments'>[] {
  return (orders[code] ?? []).map((row) => ({ id: newId(), project_id: projectId, ...row }))
}
