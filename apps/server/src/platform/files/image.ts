import { FileRefused } from './refusal.ts'

const maxPixels = 100_000_000

export const damagedImage = (cause?: unknown) => new FileRefused('FILE_DAMAGED', cause)

export function requirePixels(width: number, height: number): void {
  if (width === 0 || height === 0) throw damagedImage()
  if (width * height > maxPixels) throw new FileRefused('FILE_TOO_MANY_PIXELS')
}
