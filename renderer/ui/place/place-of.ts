/**
 * Marks an element as the place of rows, so that an address with one of their ids leads to it. The element gets the
 * keyboard then, and gives its name or its text to a screen reader.
 */
export const placeOf = (...ids: readonly (string | null | undefined)[]) => ({
  'data-row-id': ids.filter((id) => id !== null && id !== undefined && id !== '').join(' '),
  tabIndex: -1,
})

/**
 * Marks an element as the place of a field, in the row around it when there is one. Of the key of an input
 * (`project/<id>/name`) the last part is the field's name.
 */
export const fieldPlace = (key: string) => ({ 'data-field': key.slice(key.lastIndexOf('/') + 1) })
