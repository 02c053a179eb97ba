import { expect, it } from 'vitest'
import { lines } from '../../rakennerahasto-kuvaus-2014/published/lines.ts'
import { descriptionLabels, isDescriptionLabel } from './description-labels.ts'

it('has the Finnish words of the published page, but for its slip of the pen', () => {
  const differing = lines.flatMap(({ key, text }) => {
    const published = text.replace(/^\d+(\.\d+)? /, '')
    return isDescriptionLabel(key) && descriptionLabels[key][0] !== published
      ? [[published, descriptionLabels[key][0]]]
      : []
  })
  expect(differing).toEqual([['Yhteyshenkilön sähköpostisoite', 'Yhteyshenkilön sähköpostiosoite']])
})

it('has a label for every line of the page that its editions share', () => {
  const without = lines.map(({ key }) => key).filter((key) => !isDescriptionLabel(key))
  expect(without).toEqual(['publicity', 'title', 'section7', 'scoreHeader'])
})
