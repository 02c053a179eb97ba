import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyForm } from './engine/form.ts'

/**
 * Every folder beside this file with a `form.ts`. The packed program has no such folders: there the bundler puts a
 * list made at build time in this module's place (`build/scripts/forms-plugin.ts`).
 */
export async function loadForms(): Promise<readonly AnyForm[]> {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true, recursive: false })
    .filter(
      (entry) =>
        entry.isDirectory() && entry.name !== 'engine' && existsSync(join(import.meta.dirname, entry.name, 'form.ts')),
    )
    .map((entry) => entry.name)
    .toSorted()
  const modules: { form: AnyForm }[] = await Promise.all(folders.map((folder) => import(`./${folder}/form.ts`)))
  return modules.map((module) => module.form)
}
