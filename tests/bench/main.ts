import { availableParallelism } from 'node:os'

/**
 * `npm run bench [-- NAME…]`: figures as JSON. Ratios are taken inside one run, so that they mean the same on another
 * machine; seconds are printed beside them for orientation and asserted nowhere.
 */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  start: async () => (await import('./start-bench.ts')).benchStart(),
  projects: async () => (await import('./project-list-bench.ts')).benchProjectList(),
  descriptions: async () => (await import('./description-bench.ts')).benchDescriptions(),
  pdf: async () => (await import('./pdf-bench.ts')).benchPdf(),
  report: async () => (await import('./report-bench.ts')).benchReport(),
  people: async () => (await import('./people-bench.ts')).benchPeople(),
  participants: async () => (await import('./participants-bench.ts')).benchParticipants(),
  organisations: async () => (await import('./organisations-bench.ts')).benchOrganisations(),
  claims: async () => (await import('./claims-bench.ts')).benchClaims(),
  checks: async () => (await import('./checks-bench.ts')).benchChecks(),
  portfolio: async () => (await import('./portfolio-bench.ts')).benchPortfolio(),
  ledger: async () => (await import('./ledger-bench.ts')).benchLedger(),
  workbench: async () => (await import('./workbench-bench.ts')).benchWorkbench(),
  database: async () => (await import('./db-bench.ts')).benchDb(),
}

const asked = process.argv.slice(2)
const names = asked.length === 0 ? Object.keys(benches) : asked
const figures: Record<string, unknown> = { node: process.version, cores: availableParallelism() }
for (const name of names) {
  const bench = benches[name]
  if (!bench) throw new Error(`There is no benchmark ${name}; there are ${Object.keys(benches).join(', ')}.`)
  process.stderr.write(`${name} …\n`)
  figures[name] = await bench()
}
console.log(JSON.stringify(figures, null, 2))
