import { expect, it } from 'vitest'
import { helpPages } from './pages.ts'

it('has an address of its own for each page', () => {
  const slugs = helpPages.map(({ slug }) => slug)
  expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([])
})
