import { runStep, type Step, type StepOptions, type StepResult } from './run-step.ts'

/** Runs steps a few at a time, in order of the list, and tells each result as it comes. */
export async function runPool(
  steps: readonly Step[],
  width: number,
  tell: (result: StepResult) => void,
  options: StepOptions = {},
): Promise<StepResult[]> {
  const waiting = [...steps]
  const results: StepResult[] = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step, options)
      results.push(result)
      tell(result)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}
