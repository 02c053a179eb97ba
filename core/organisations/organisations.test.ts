import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LinkFields, SiteFields } from '#contract/index.ts'
import { organisationReferences } from '#db/organisations/references.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { emptyOrganisation } from './empty-organisation.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const create = async (name: string, businessId: string | null = null) =>
  (await client().organisation.create({ ...emptyOrganisation, name, businessId })).id

const site: SiteFields = {
  name: '',
  street: '',
  postalCode: '',
  municipality: '777',
  areaClass: null,
  mapCheck: null,
  checkedOn: null,
  checkedBy: '',
}

const link = (ownerId: string | null, ownerName = ''): LinkFields => ({
  ownerId,
  ownerName,
  ownerKind: 'enterprise',
  votes: 6_000,
  capital: 6_000,
  boardMajority: false,
  dominantInfluence: false,
  agreement: false,
  sameMarket: false,
  ownerInhabitants: null,
  ownerBudgetCents: null,
  investedCents: null,
  validFrom: null,
  validTo: null,
})

const participation = {
  role: 'participant' as const,
  joinedOn: '2026-03-01',
  leftOn: null,
  agreementSignedOn: null,
  leavingReason: '',
  activity: null,
  plannedAidCents: 1_800_000,
}

/** Every row of the register and of what points at it, as the database has them. */
async function everything() {
  const { db } = test.core.context.session.current()
  const tables = [...new Set(organisationReferences.map(({ table }) => table)), 'organisations' as const]
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().orderBy('id').execute()))
  return JSON.stringify(rows).replaceAll(/"version":\d+/g, '')
}

describe('the register', () => {
  it('has one row for a Y-tunnus and refuses one that can not be', async () => {
    await create('Saimaan Leipä Oy', '2177546-2')
    await expect(create('Toinen Oy', '2177546-2')).rejects.toMatchObject({
      code: 'already_exists',
      data: { what: 'organisations.business_id', value: '2177546-2' },
    })
    await expect(create('Kolmas Oy', '2177546-3')).rejects.toMatchObject({ code: 'invalid_input' })
    await create('Ilman tunnusta')
    await create('Ilman tunnusta')
    expect(await client().organisation.list()).toHaveLength(3)
  })

  it('keeps the lists of an organisation, and undo takes each change back', async () => {
    const id = await create('Saimaan Leipä Oy')
    const before = await everything()
    const added = await client().organisation.addPart({ part: 'sites', organisationId: id, fields: site })
    await client().organisation.updatePart({
      part: 'sites',
      ...added,
      patch: { mapCheck: 'inside', checkedBy: 'Aino' },
    })
    const { sites } = await client().organisation.get({ id })
    expect(sites).toMatchObject([{ municipality: '777', mapCheck: 'inside', checkedBy: 'Aino', version: 2 }])
    await client().organisation.removePart({ part: 'sites', id: added.id, version: 2 })
    for (let step = 0; step < 3; step++) await client().history.undo()
    expect(await everything()).toBe(before)
  })

  it('lets nobody own itself, and removes nobody whom others stand on', async () => {
    const [a, b] = [await create('A Oy'), await create('B Oy')]
    const own = client().organisation.addPart({ part: 'links', organisationId: a, fields: link(a) })
    await expect(own).rejects.toMatchObject({ code: 'invalid_input' })
    await client().organisation.addPart({ part: 'links', organisationId: b, fields: link(a) })
    await expect(client().organisation.remove({ id: a, version: 1 })).rejects.toMatchObject({
      data: { problems: [{ code: 'in_use' }] },
    })
    await client().organisation.remove({ id: b, version: 1 })
    await client().organisation.remove({ id: a, version: 1 })
    expect(await client().organisation.list()).toEqual([])
  })
})

describe('two rows that are one organisation', () => {
  it('become one that carries everything, and undo makes them two again', async () => {
    const { id: projectId } = await client().project.create({ code: '287999', name: 'Ryhmä', fund: 'EAFRD' })
    const [keep, drop, other] = [
      await create('Saimaan Leipä Oy', '2177546-2'),
      await create('Saimaan leipä'),
      await create('Holding Oy'),
    ]
    await client().organisation.addPart({ part: 'sites', organisationId: drop, fields: site })
    await client().organisation.addPart({ part: 'links', organisationId: drop, fields: link(other) })
    await client().organisation.addPart({ part: 'links', organisationId: other, fields: link(drop) })
    await client().organisation.addPart({ part: 'links', organisationId: keep, fields: link(drop) })
    await client().eligibility.addCompany({ projectId, organisationId: drop, fields: participation })
    await client().organisation.update({
      id: drop,
      version: 1,
      patch: { phone: '040 000 0000', name: 'Saimaan leipä' },
    })
    const before = await everything()
    await client().organisation.merge({ keepId: keep, dropId: drop })
    const merged = await client().organisation.get({ id: keep })
    expect(merged).toMatchObject({
      fields: { name: 'Saimaan Leipä Oy', businessId: '2177546-2', phone: '040 000 0000' },
      names: [{ name: 'Saimaan leipä', kind: 'spelling' }],
      sites: [{ municipality: '777' }],
      owners: [{ ownerId: other }],
      holdings: [{ organisationId: other }],
    })
    const { companies } = await client().eligibility.project({ projectId, on: '2026-03-01' })
    expect(companies.map(({ organisation }) => organisation.id)).toEqual([keep])
    await client().history.undo()
    expect(await everything()).toBe(before)
    await client().history.redo()
    expect((await client().organisation.get({ id: keep })).names).toHaveLength(1)
    expect(await client().workspace.verify()).toMatchObject({ ok: true })
  })
})

describe('a list that is read in', () => {
  const file = (text: string) => ({ name: 'yritykset.csv', base64: Buffer.from(text).toString('base64') })
  const text = [
    'Yrityslista 2026;;',
    'Y-tunnus;Yritys;Kotikunta',
    '2177546-2;Saimaan Leipä Oy;Lappeenranta',
    'FI26306446;Toinen Oy;005',
    '2177546-2;Saimaan Leipä uudestaan;',
    '2553600-5;Väärä tarkiste Oy;',
    ';Nimi puuttuu ei;Kukkola',
    ';;Kuopio',
    ';Vanha Tuttu Oy;',
  ].join('\n')

  it('adds up: read = accepted + rejected + duplicates, and is one step of undo', async () => {
    await create('Vanha tuttu')
    const preview = await client().organisation.importList({ file: file(text), commit: false })
    expect(preview).toMatchObject({ read: 7, accepted: 2, rejected: 3, duplicates: 2 })
    expect(preview.rows.map(({ line, outcome, problem, existing }) => [line, outcome, problem ?? existing])).toEqual([
      [5, 'duplicate', 'Saimaan Leipä Oy'],
      [6, 'rejected', 'wrong_check_digit'],
      [7, 'rejected', 'municipality_unknown'],
      [8, 'rejected', 'name_missing'],
      [9, 'duplicate', 'Vanha tuttu'],
      [3, 'accepted', null],
      [4, 'accepted', null],
    ])
    expect(await client().organisation.list()).toHaveLength(1)
    await client().organisation.importList({ file: file(text), commit: true })
    expect(
      (await client().organisation.list()).map(({ name, businessId, municipality }) => [
        name,
        businessId,
        municipality,
      ]),
    ).toEqual([
      ['Saimaan Leipä Oy', '2177546-2', '405'],
      ['Toinen Oy', '2630644-6', '005'],
      ['Vanha tuttu', null, null],
    ])
    const again = await client().organisation.importList({ file: file(text), commit: true })
    expect(again).toMatchObject({ accepted: 0, duplicates: 4 })
    await client().history.undo()
    expect(await client().organisation.list()).toHaveLength(1)
  })

  it('without names is refused, and nothing is taken in', async () => {
    const reading = client().organisation.importList({ file: file('Summa;Selite\n1;2'), commit: true })
    await expect(reading).rejects.toMatchObject({ code: 'import_rejected', data: { reason: 'no_name_column' } })
  })
})
