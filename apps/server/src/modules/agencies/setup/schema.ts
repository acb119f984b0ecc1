import { z } from 'zod'
import { UsernameIn } from '../accounts/username.ts'

export const SetupState = z.object({ needed: z.boolean() }).meta({ id: 'SetupState' })

const displayName = z.string({ error: '请填写姓名。' }).trim().min(1, '请填写姓名。').max(50, '姓名过长，请核对。')
const password = z.string({ error: '请填写密码。' }).max(200, '密码最多 128 个字符。')

export const SetUp = z
  .strictObject({
    token: z
      .string({ error: '请填写启动时显示的一次性口令。' })
      .trim()
      .min(1, '请填写启动时显示的一次性口令。')
      .max(100, '口令不对，请核对。'),
    username: UsernameIn,
    displayName,
    password,
    agencyName: z
      .string({ error: '请填写法律援助机构名称。' })
      .trim()
      .min(4, '请填写法律援助机构全称。')
      .max(100, '机构名称过长，请核对。'),
    documentWord: z
      .string({ error: '请填写文书字号用的字。' })
      .trim()
      .regex(/^\p{Script=Han}{1,6}$/u, '文书字号用的字是 1 到 6 个汉字，例如“双”，案号就是（2026）双援民字第0001号。'),
    security: z
      .strictObject(
        { username: UsernameIn, displayName, password },
        { error: '请填写安全管理员：账号的事要由两个人办，系统管理员提出，安全管理员确认。' },
      )
      .describe('安全管理员，另一个人，自己在键盘前填写密码'),
    regionCode: z.string({ error: '请填写县级行政区划代码。' }).regex(/^\d{6}$/, '行政区划代码是 6 位数字，例如 431321。'),
  })
  .meta({
    id: 'SetUp',
    examples: [
      {
        token: '启动时显示的口令',
        username: 'sysadmin',
        displayName: '张三',
        password: '至少十二个字符',
        security: { username: 'secadmin', displayName: '李四', password: '另一位的至少十二个字符' },
        agencyName: '双峰县法律援助中心',
        documentWord: '双',
        regionCode: '431321',
      },
    ],
  })
export type SetUp = z.infer<typeof SetUp>
