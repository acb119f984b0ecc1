import { Component } from 'react'
import { lineIsDown, onLine } from '../api/line.ts'
import { isStatus } from '../api/problem.ts'
import { tellBad } from '../ui/notice.tsx'
import { ErrorState } from '../ui/state.tsx'

// Reading the window anew while nobody answers would leave the browser's own error page, and nothing of ours.
const readAnew = () => (lineIsDown() ? tellBad('还是连不上服务器，连上后会自动打开这一页。') : window.location.reload())

/** A fault in one page leaves the frame, the menu and the other pages usable. */
export class PageBoundary extends Component<{ children: React.ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }
  private leave: () => void = () => undefined

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidMount() {
    this.leave = onLine(() => {
      if (isStatus(this.state.error, 0) && !lineIsDown()) window.location.reload()
    })
  }

  override componentWillUnmount() {
    this.leave()
  }

  override render() {
    if (this.state.error) return <ErrorState error={this.state.error} retry={readAnew} />
    return this.props.children
  }
}
