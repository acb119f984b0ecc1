export type ExportKind = 'cases' | 'subsidies' | 'statistics' | 'figure'
