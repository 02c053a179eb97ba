export type { DescriptionInput, DescriptionRows } from '../inputs.ts'
