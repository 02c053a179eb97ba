import { existsSync, readdirSync } from 'node:fs'
import type { Plugin } from 'rolldown'
import { inRoot } from './paths.ts'

/**
 * From source, `templates/forms.ts` looks for form folders on the disk. A bundle has none, so the folders of this
 * checkout are written into its place: a new form still needs no other file than its own.
 */
export function formsPlugin(): Plugin {
  const replaced = inRoot('templates/forms.ts')
  return {
    name: 'forms',
    load(id) {
      if (id !== replaced) return null
      const folders = readdirSync(inRoot('templates'))
        .filter((name) => name !== 'engine' && existsSync(inRoot(`templates/${name}/form.ts`)))
        .toSorted()
      const imports = folders.map((name, index) => `import { form as form${index} } from './${name}/form.ts'`)
      const list = folders.map((_, index) => `form${index}`).join(', ')
      return { code: `${imports.join('\n')}\nexport const loadForms = async () => [${list}]\n`, moduleType: 'js' }
    },
  }
}
