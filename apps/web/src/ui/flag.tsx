export const Flag = ({ hot = false, children }: { hot?: boolean; children: React.ReactNode }) => (
  <span className={hot ? 'flag hot' : 'flag'}>{children}</span>
)
