import type { ProjectHint } from '#domain/catalogue/hints.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { hintWords } from '../words/hint-words.ts'

/** Words for a remark, in the user's language. */
export function useHintText(): (hint: ProjectHint) => string {
  const t = useWords(hintWords)
  return (hint) => {
    switch (hint.code) {
      case 'project_code_form':
      case 'code_of_other_fund':
        return t(hint.code, { prefix: hint.expectedPrefix })
      case 'code_tells_fund':
      case 'axis_of_other_fund':
      case 'objective_of_other_fund':
        return t(hint.code, { fund: hint.fund })
      case 'objective_of_other_axis':
        return t(hint.code, { axis: hint.axisCode })
      case 'other_business_id_form':
        return t(hint.code, { suggestion: hint.suggestion })
      default:
        return t(hint.code)
    }
  }
}
