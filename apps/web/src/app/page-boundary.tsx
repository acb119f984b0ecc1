import { Component } from 'react'
import { ErrorState } from '../ui/state.tsx'

/** A fault in one page leaves the frame, the menu and the other pages usable. */
export class PageBoundary extends Component<{ children: React.ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error) return <ErrorState error={this.state.error} retry={() => this.setState({ error: null })} />
    return this.props.children
  }
}
