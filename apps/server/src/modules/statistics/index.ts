/** 统计: figures from the cube, the cases behind each of them, what was published, and exports. */
export { exportList } from './export.ts'
export { checkFigures, foldFigures, verifyFigures } from './figures.ts'
export { getStatistics } from './get-statistics.ts'
export { getStatisticsByPlace } from './by-place.ts'
export { getStatisticsCases } from './cases.ts'
export { statisticsTasks } from './jobs.ts'
export { publishedFigures, seedPublished } from './published.ts'
export { published2009 } from './published-2009.ts'
