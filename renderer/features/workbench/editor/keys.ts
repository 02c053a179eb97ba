import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, splitListItem } from 'prosemirror-schema-list'
import type { Plugin } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { leaveLine, removeBlock, toggleHeading, toggleList } from './blocks.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** The keys of the text; the same as word processors have. Tab leaves the text but in tables, so nobody is caught. */
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
    Tab: goToNextCell(1),
    'Shift-Tab': goToNextCell(-1),
  }),
  keymap(baseKeymap),
]

/** `- ` and `1. ` at the beginning of a line begin a list. */
export const listRules: Plugin = inputRules({
  rules: [wrappingInputRule(/^\s*[-•*]\s$/, nodes.bullet_list), wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list)],
})
