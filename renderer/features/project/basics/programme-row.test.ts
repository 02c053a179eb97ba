import { describe, expect, it } from 'vitest'
import { specificObjectives2014 } from '#domain/catalogue/programmes-2014.ts'
import { codedNameOf, textOfCodedName } from './programme-row.ts'

describe('axis and objective on one line', () => {
  it('reads every objective of the catalogue back as it was written', () => {
    for (const { code, fi } of specificObjectives2014) {
      expect(codedNameOf(textOfCodedName(code, fi.text))).toEqual({ code, name: fi.text })
    }
  })

  it('takes a number with or without its full stop', () => {
    expect(codedNameOf('2.1 Kasvu')).toEqual({ code: '2.1', name: 'Kasvu' })
    expect(codedNameOf('2.1. Kasvu')).toEqual({ code: '2.1', name: 'Kasvu' })
  })

  it('takes a text without a number as the name, and a number alone as the code', () => {
    expect(codedNameOf('Kasvu 2030')).toEqual({ code: '', name: 'Kasvu 2030' })
    expect(codedNameOf('12.4.')).toEqual({ code: '12.4', name: '' })
    expect(codedNameOf('')).toEqual({ code: '', name: '' })
  })

  it('prints what is there', () => {
    expect([textOfCodedName('', ''), textOfCodedName('', 'Kasvu'), textOfCodedName('3', '')]).toEqual([
      '',
      'Kasvu',
      '3.',
    ])
  })
})
