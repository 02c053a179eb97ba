import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { GroupInput, PrintedCompany } from './group-inputs.ts'

const figures = (cost: number, aid: number) => ({ cost: cents(cost), aid: cents(aid), self: cents(cost - aid) })
const money = (invoiced: number, paid: number, late = 0) => ({
  invoiced: cents(invoiced),
  paid: cents(paid),
  open: cents(invoiced - paid),
  late: cents(late),
})

function company(id: string, name: string, more: Partial<PrintedCompany>): PrintedCompany {
  return {
    id,
    name,
    businessId: null,
    address: '',
    municipality: 'Kuusijoki',
    contact: '',
    nace: '10.71',
    isIn: true,
    participationId: `p-${id}`,
    joinedOn: asDay('2024-01-01'),
    leftOn: null,
    leavingReason: '',
    signedOn: asDay('2023-11-30'),
    weight: 1,
    shareId: `w-${id}`,
    planned: figures(0, 0),
    agreed: cents(0),
    due: figures(0, 0),
    money: money(0, 0),
    periods: [],
    invoices: [],
    sites: [],
    years: [],
    owners: [],
    undertaking: [],
    aidAct: { name: '1407/2013', article: 'art. 3(2)', since: asDay('2021-01-01') },
    priorAid: [],
    ...more,
  }
}

/** An invented group: the third worked example of the shares, one company that is late, and one that stayed out. */
export function groupSample(): GroupInput {
  return {
    project: { id: 'p1', code: '231001', name: 'Kuusijoen herkut', applicantName: 'Kuusijoen kehitys ry' },
    asOf: asDay('2024-10-01'),
    kind: 'group',
    period: { start: asDay('2024-01-01'), end: asDay('2025-06-30') },
    decision: {
      id: 'd1',
      number: '231001/2023',
      decidedOn: asDay('2023-12-01'),
      rate: basisPoints(7500),
      authority: 'Kuusimaan elinvoimakeskus',
    },
    periods: [
      {
        serial: 1,
        days: { start: asDay('2024-01-01'), end: asDay('2024-06-30') },
        claimDay: asDay('2024-08-31'),
      },
      { serial: 2, days: { start: asDay('2024-07-01'), end: asDay('2025-06-30') }, claimDay: null },
    ],
    companies: [
      company('o1', 'Kuusijoen Leipä Oy', {
        businessId: '9990301-7',
        address: 'Myllytie 1, 89990 Kuusijoki',
        contact: 'Aino Esimerkki',
        planned: figures(3_298_456, 2_473_842),
        agreed: cents(824_614),
        due: figures(1_901_234, 1_425_925),
        money: money(475_309, 475_309),
        periods: [{ serial: 1, ...figures(1_901_234, 1_425_925), ...money(475_309, 475_309) }],
        invoices: [
          {
            id: 'i1',
            number: '2024-1',
            kind: 'invoice',
            invoicedOn: asDay('2024-07-01'),
            dueOn: asDay('2024-07-15'),
            amount: cents(475_309),
            open: cents(0),
            payments: [
              {
                id: 'm1',
                paidOn: asDay('2024-07-10'),
                amount: cents(300_000),
                method: 'bank',
                evidence: 'Tiliote 7/2024',
              },
              {
                id: 'm2',
                paidOn: asDay('2024-07-14'),
                amount: cents(175_309),
                method: 'set_off',
                evidence: 'Sopimus 14.7.',
              },
            ],
          },
        ],
        sites: [
          {
            id: 's1',
            address: 'Myllytie 1, 89990 Kuusijoki',
            municipality: 'Kuusijoki',
            areaClass: 'sparse_rural',
            mapCheck: 'inside',
            checkedOn: asDay('2023-10-02'),
            checkedBy: 'Eero Malli',
          },
        ],
        years: [
          {
            id: 'y1',
            period: { start: asDay('2023-01-01'), end: asDay('2023-12-31') },
            awu: 62_000,
            turnover: cents(61_000_000),
            balance: cents(24_000_000),
          },
        ],
        owners: [{ id: 'l1', name: 'Aino Esimerkki', share: basisPoints(6000) }],
        undertaking: ['Kuusijoen Mylly Oy'],
        priorAid: [
          {
            id: 'a1',
            receiver: 'Kuusijoen Mylly Oy',
            grantedOn: asDay('2022-03-04'),
            grantor: 'Kuusimaan elinvoimakeskus',
            amount: cents(1_200_000),
            regime: 'general',
          },
        ],
      }),
      company('o2', 'Marjapuro Oy', {
        businessId: '9990302-5',
        planned: figures(2_940_432, 2_205_324),
        agreed: cents(735_108),
        due: figures(1_543_210, 1_157_407),
        money: money(385_803, 0, 385_803),
        periods: [{ serial: 1, ...figures(1_543_210, 1_157_407), ...money(385_803, 0, 385_803) }],
        invoices: [
          {
            id: 'i2',
            number: '2024-2',
            kind: 'invoice',
            invoicedOn: asDay('2024-07-01'),
            dueOn: asDay('2024-07-15'),
            amount: cents(400_000),
            open: cents(385_803),
            payments: [],
          },
          {
            id: 'i3',
            number: '2024-3',
            kind: 'credit',
            invoicedOn: asDay('2024-07-03'),
            dueOn: null,
            amount: cents(14_197),
            open: cents(0),
            payments: [],
          },
        ],
      }),
      company('o3', 'Torin Kahvila Oy', {
        isIn: false,
        joinedOn: null,
        signedOn: null,
        weight: null,
        shareId: null,
        leavingReason: 'Toimipaikka kaupunkialueella',
        sites: [
          {
            id: 's2',
            address: '',
            municipality: 'Kajaani',
            areaClass: 'inner_urban',
            mapCheck: 'outside',
            checkedOn: asDay('2023-10-02'),
            checkedBy: 'Eero Malli',
          },
        ],
      }),
    ],
  }
}
