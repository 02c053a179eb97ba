import { useMemo } from 'react'
import { recognisesIdentityCode } from '#domain/participants/identity-code.ts'
import { err } from '#domain/values/result.ts'
import { InputField } from '../../ui/fields/InputField.tsx'
import type { FieldProps } from '../../ui/fields/InputField.tsx'
import { lineParser } from '../../ui/fields/parsers.ts'
import type { FieldParser } from '../../ui/fields/parsers.ts'

interface GuardedTextFieldProps extends FieldProps<string> {
  readonly maxLength?: number
  readonly inputMode?: 'text' | 'email' | 'tel'
}

/** One line of text that takes no personal identity code: the program keeps none, in whatever field they are typed. */
export function GuardedTextField({ maxLength = 2_000, ...props }: GuardedTextFieldProps) {
  const required = props.required ?? false
  const parser = useMemo((): FieldParser<string> => {
    const line = lineParser({ required, maxLength })
    return {
      format: line.format,
      parse: (text) => (recognisesIdentityCode(text) ? err({ code: 'identity_code' }) : line.parse(text)),
    }
  }, [required, maxLength])
  return <InputField {...props} parser={parser} />
}
