import { NoticesPanel } from './notices-panel.tsx'
import { PoliciesPanel } from './policies-panel.tsx'
import { StandardsPanel } from './standards-panel.tsx'

/** 规则与日历: what an administrator brings up to date, the local rules, the income standards and the holidays. */
export const RulesAndCalendar = () => (
  <>
    <h1 className="hidden-text">规则与日历</h1>
    <div className="stack">
      <PoliciesPanel />
      <StandardsPanel />
      <NoticesPanel />
    </div>
  </>
)
