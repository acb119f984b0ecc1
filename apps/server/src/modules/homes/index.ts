/** 工作台: the home page of each post, put together from what the rooms say waits for it. */
export { getHome } from './get-home.ts'
