import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LineStrip } from './app/line-strip.tsx'
import { queryClient } from './app/query-client.ts'
import { router } from './app/router.tsx'
import { Themed } from './app/themed.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/form.css'
import './styles/table.css'
import './styles/frame.css'
import './styles/work.css'
import './styles/persons.css'
import './styles/print.css'
import { wasRenewed } from './ui/lazy-part.tsx'
import { Notices, tell } from './ui/notice.tsx'

if (wasRenewed()) tell('系统刚刚更新，已换成新版。没有提交的受理单和意见还在。')
const place = document.getElementById('root')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Themed>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <LineStrip />
          <Notices />
        </QueryClientProvider>
      </Themed>
    </StrictMode>,
  )
}
