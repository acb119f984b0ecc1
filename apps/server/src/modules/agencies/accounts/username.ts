import { z } from 'zod'

/** Letters of one keyboard and characters only: а of another script and ａ of double width look like the a of somebody else's name. */
export const UsernameIn = z
  .string({ error: '请填写用户名。' })
  .trim()
  .regex(/^[A-Za-z0-9\p{Script=Han}][A-Za-z0-9\p{Script=Han}._-]{1,39}$/u, '用户名是 2 到 40 个英文字母、数字或汉字，可带点、横线。')
