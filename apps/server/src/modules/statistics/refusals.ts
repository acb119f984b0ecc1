import { Invalid, Unmet } from '../../platform/refusal.ts'

export class PeriodImpossible extends Invalid {
  override readonly code = 'STATISTICS_PERIOD'
  constructor(path: string, message: string) {
    super(message, { errors: [{ path: `query.${path}`, message }] })
  }
}

export class IndicatorUnknown extends Invalid {
  override readonly code = 'STATISTICS_INDICATOR'
  constructor() {
    super('没有这个指标，请从统计表里点开。', { errors: [{ path: 'query.indicator', message: '没有这个指标。' }] })
  }
}

export class ExportNotReady extends Unmet {
  readonly code = 'EXPORT_NOT_READY'
  constructor(state: string) {
    super(state === 'WAITING' ? '文件还在生成，请稍等几秒再下载。' : '这个文件没有生成成功，请重新导出。')
  }
}

export class ExportExpired extends Unmet {
  readonly code = 'EXPORT_EXPIRED'
  constructor() {
    super('导出的文件只保留 24 小时，已经清除。需要时请重新导出。')
  }
}
