import { FAMILY } from './accessible-document.ts'

/** Pictures inside of a picture may only be in the text itself: no file or address is opened for them. */
const embeddedPicture = /^data:image\/(?:png|jpeg);base64,/

/** What pdfmake draws as an SVG picture: our font, links taken out, and complaints told to the caller. */
export function svgPicture<T extends { svg: string }>(picture: T, warn: (message: string) => void) {
  return {
    ...picture,
    // A link in a picture would be an annotation that no structure element knows.
    svg: picture.svg.replaceAll(/<(\/?)a(?=[\s>])/g, '<$1g'),
    font: FAMILY,
    options: {
      imageCallback: (address: string): string => (embeddedPicture.test(address) ? address : ''),
      warningCallback: warn,
    },
  }
}
