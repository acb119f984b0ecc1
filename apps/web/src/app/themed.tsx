import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useTheme } from './theme.ts'

/** Chinese whatever the browser's language, and the colours the reader's system asks for. */
export const Themed = ({ children }: { children: ReactNode }) => (
  <ConfigProvider theme={useTheme()} locale={zhCN} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
    {children}
  </ConfigProvider>
)
