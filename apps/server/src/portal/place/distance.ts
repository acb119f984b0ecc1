type Somewhere = { latitude: number | null; longitude: number | null }

const earthKm = 6371
const rad = (degrees: number) => (degrees * Math.PI) / 180

/** As the crow flies, in kilometres; null where one of the two has not been entered. */
export function kilometresBetween(one: Somewhere, other: Somewhere): number | null {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null) return null
  const [up, along] = [rad(other.latitude - one.latitude), rad(other.longitude - one.longitude)]
  const half = Math.sin(up / 2) ** 2 + Math.cos(rad(one.latitude)) * Math.cos(rad(other.latitude)) * Math.sin(along / 2) ** 2
  return 2 * earthKm * Math.asin(Math.sqrt(half))
}

/** Roads are longer, and maps differ by some hundred metres. */
export const inKilometres = (km: number): string => (km < 1 ? '不到 1 公里' : `约 ${Math.round(km)} 公里`)
