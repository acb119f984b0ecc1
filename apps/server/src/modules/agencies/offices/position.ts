export type Position = { latitude: number; longitude: number }

// Of this country no latitude is a longitude, so either may stand first, as the maps differ in it.
const isLatitude = (n: number) => n >= 3 && n <= 54
const isLongitude = (n: number) => n >= 73 && n <= 136

/** 27.45667,112.19306 as copied from a map, either first; null where it is not that. Five digits are a metre. */
export function positionIn(typed: string): Position | null {
  const numbers =
    typed
      .normalize('NFKC')
      .match(/\d+(?:\.\d+)?/g)
      ?.map(Number) ?? []
  const [one = 0, other = 0] = numbers
  if (numbers.length !== 2) return null
  const rounded = (n: number) => Math.round(n * 1e5) / 1e5
  if (isLatitude(one) && isLongitude(other)) return { latitude: rounded(one), longitude: rounded(other) }
  if (isLongitude(one) && isLatitude(other)) return { latitude: rounded(other), longitude: rounded(one) }
  return null
}

export const positionText = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }): string =>
  latitude === null || longitude === null ? '' : `${latitude},${longitude}`
