/**
 * Makes text fit for print; the model keeps the words as they are. Composed form (NFC), tabs as spaces, and without
 * what a font can't show: C0 and C1 controls (line feed stays), the soft hyphen (pdfmake breaks there without a
 * hyphen, and the shaping engine then hides real ones), byte order marks and lone surrogates.
 * No-break spaces stay: they keep amounts together.
 */
export function normaliseText(text: string): string {
  if (plainText.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, '')
}

const plainText = /^[\n\x20-\x7e\xa0-\xac\xae-\xff\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/

// oxlint-disable-next-line no-control-regex -- controls are what it removes
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\ufeff\ufffe\uffff\u200b]|\p{Surrogate}/gu
