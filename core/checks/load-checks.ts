import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '#domain/checks/check.ts'
import { CHECK_FAMILIES } from '#domain/checks/finding.ts'

/**
 * The whole catalogue: every file of the families' folders under `domain/checks/` but tests. The packed program has no
 * such folders: there the bundler puts a list made at build time in this module's place
 * (`build/scripts/checks-plugin.ts`).
 */
export async function loadChecks(): Promise<readonly Check[]> {
  const modules: { check: Check }[] = await Promise.all(
    checkFiles(join(import.meta.dirname, '..', '..', 'domain', 'checks')).map(
      ([family, name]) => import(`#domain/checks/${family}/${name}.ts`),
    ),
  )
  return modules.map(({ check }) => check)
}

/** Folder and name of each. */
function checkFiles(folder: string): readonly (readonly [string, string])[] {
  const families = CHECK_FAMILIES.map((family) => family.replace('_', '-')).filter((name) =>
    existsSync(join(folder, name)),
  )
  return families.flatMap((family) =>
    readdirSync(join(folder, family))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .toSorted()
      .map((name) => [family, name.slice(0, -'.ts'.length)] as const),
  )
}
