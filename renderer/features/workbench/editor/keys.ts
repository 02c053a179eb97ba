import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, splitListItem } from 'prosemirror-schema-list'
import type { Plugin } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { leaveLine, removeBlock, toggleHeading, toggleList } from './blocks.ts'
import { toNextPart, toPartBefore } from './parts.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/**
 * The keys of the text; the same as word processors have. Tab goes through the parts and cells of a table, picture, box
 * or quote and leaves the text elsewhere, so nobody is caught.
 */
export const textKeys: readonly Plugin[] = [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleMark(marks.bold),
    'Mod-i': toggleMark(marks.italic),
    'Mod-Alt-1': toggleHeading,
    'Mod-Shift-8': toggleList(nodes.bullet_list),
    'Mod-Shift-7': toggleList(nodes.ordered_list),
    'Mod-Shift-Backspace': removeBlock,
    Enter: chainCommands(splitListItem(nodes.list_item), liftListItem(nodes.list_item), leaveLine),
    'Shift-Enter': chainCommands(splitListItem(nodes.list_item), leaveLine),
    'Mod-Enter': exitCode,
    Tab: chainCommands(goToNextCell(1), toNextPart),
    'Shift-Tab': chainCommands(goToNextCell(-1), toPartBefore),
  }),
  keymap(baseKeymap),
]

/** `- ` and `1. ` at the beginning of a line begin a list. */
export const listRules: Plugin = inputRules({
  rules: [wrappingInputRule(/^\s*[-•*]\s$/, nodes.bullet_list), wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list)],
})
