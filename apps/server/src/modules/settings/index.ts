/** 设定: what an office decides for itself, dated, with its reason. Rooms ask what held at a place on a day. */
export { settingsIn, settingsOn, type SettingsOn } from './kept.ts'
export { type Decided, settingInForce } from './queries.ts'
export { seedSetting, type SettingSeed } from './seed.ts'
