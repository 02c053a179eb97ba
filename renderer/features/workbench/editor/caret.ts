import { Plugin } from 'prosemirror-state'

/**
 * The caret that the person sees is the one at which the next key works. The browser tells of a caret that End or an
 * arrow has moved in a task of its own, and keys overtake it while the page has other work: Enter would split the text
 * where the caret was before. So each key asks first.
 */
export const caretBeforeKeys = new Plugin({
  props: {
    handleDOMEvents: {
      keydown({ composing, dom }) {
        // What the browser would tell later.
        if (!composing) dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
        return false
      },
    },
  },
})
