/** Regions: the division codes of the country, which of them are in use, and what took the place of those that are not. */
export { type Abolished, abolishedRegion, isPlace, regionOf, type RegionRow, regionsOfChina } from './divisions.ts'
export { refuseUnknownRegions, type RegionSaid, RegionUnknown, unknownRegion } from './known.ts'
export { placeNameOf, placeNames } from './queries.ts'
