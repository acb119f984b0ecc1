import { Invalid } from '../../../platform/refusal.ts'

export class FieldWrong extends Invalid {
  constructor(path: string, message: string) {
    super(message, { errors: [{ path, message }] })
  }
}
