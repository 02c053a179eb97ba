import { defineConfig } from 'vitest/config'

/** Two projects: `unit` (beside the code, in parallel) and `e2e` (a real browser and a real host, one file at a time). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{domain,contract,db,templates,core,loopback,electron,renderer,build}/**/*.test.ts',
            'tests/{architecture,contract,reference}/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // A condition on a loaded machine takes its time; what must be quick is measured in the benchmarks.
          expect: { poll: { timeout: 15_000 } },
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
