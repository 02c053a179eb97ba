export type ProblemCode =
  | 'title_empty'
  | 'created_at_invalid'
  | 'id_not_ascii'
  | 'id_duplicate'
  | 'reference_unresolved'
  | 'link_invalid'
  | 'heading_jump'
  | 'heading_empty'
  | 'alt_empty'
  | 'picture_size_invalid'
  | 'picture_incomplete'
  | 'list_item_empty'
  | 'table_without_columns'
  | 'row_irregular'
  | 'table_without_headers'
  | 'glyph_missing'

/** Something about a model that a renderer can't put right, or that it prints otherwise than written. */
export interface Problem {
  code: ProblemCode
  /** An error stops the rendering. */
  severity: 'error' | 'warning'
  /** Plain English, for the log and the form's author. */
  message: string
  /** Id or text near the place. */
  where: string
}
