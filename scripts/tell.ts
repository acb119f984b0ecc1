import type { StepResult } from './run-step.ts'

/** One line for a step that passed; the line and everything it printed for one that did not. */
export function tellStep({ name, ok, seconds, output, why }: StepResult) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s${why ? `  ${why}` : ''}`)
  if (!ok && output.trim()) console.log(indent(output.trimEnd()))
}

function indent(text: string) {
  return text.replaceAll(/^/gm, '    ')
}
