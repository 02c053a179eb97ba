import { describe, expect, it } from 'vitest'
import { moved, newNames, placeOf, without } from './moves.ts'

describe('moving in a list', () => {
  it('puts the item at its new place and keeps the order of the others', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
  })

  it('changes nothing beyond the ends', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b'])
  })
})

describe('names from a pasted text', () => {
  it('parts them by commas, semicolons and lines, each once', () => {
    expect(newNames('Imatra, Lemi;Lemi\nPuumala,', [])).toEqual(['Imatra', 'Lemi', 'Puumala'])
  })

  it('leaves out those that are there', () => {
    expect(newNames('Imatra, Lemi', ['Lemi'])).toEqual(['Imatra'])
    expect(newNames('  ', [])).toEqual([])
  })
})

describe('finding an item again', () => {
  it('keeps to its place among equal ones, and finds it elsewhere when the list has changed', () => {
    expect(placeOf(['a', 'b', 'a'], 2, 'a')).toBe(2)
    expect(placeOf(['b', 'a'], 0, 'a')).toBe(1)
    expect(placeOf(['b'], 0, 'a')).toBe(-1)
    expect(without(['a', 'b', 'a'], 2, 'a')).toEqual(['a', 'b'])
    expect(without(['b'], 0, 'a')).toEqual(['b'])
  })
})
