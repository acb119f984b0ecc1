/** Against the same months of last year, in words: a plus alone says nothing to whoever listens. */
export const Change = ({ percent }: { percent: number | null }) =>
  percent === null ? (
    <span className="quiet">去年没有</span>
  ) : (
    <span className={percent < 0 ? 'quiet' : undefined}>
      {percent === 0 ? '持平' : `${percent > 0 ? '增' : '减'} ${Math.abs(percent)}%`}
    </span>
  )
