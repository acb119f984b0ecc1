import { openHouse } from '../house.ts'
import { sealAudit } from '../platform/audit/seal.ts'
import { verifyAudit, verifyStates } from '../platform/audit/verify.ts'
import { readConfig } from '../platform/config.ts'
import { openLog } from '../platform/log.ts'
import { verifyClocks } from '../modules/deadlines/index.ts'
import { verifyFigures } from '../modules/statistics/index.ts'
import { checkpointFile } from './serve.ts'

/** Walks the audit chain and compares every figure with SQL over the cases; exit 1 when anything differs. */
export async function verify(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env, { command: 'verify' })
  const house = await openHouse(config, { beside: true, log: openLog('warn') })
  try {
    const { db, keys } = house.platform
    await sealAudit(db, keys)
    const audit = await verifyAudit(db, keys, checkpointFile(config.dataDir))
    const figures = await verifyFigures(db)
    process.stdout.write(`审计链：${audit.entries} 条，检查点 ${audit.checkpoints} 个，问题 ${audit.flaws.length} 处。\n`)
    for (const flaw of audit.flaws.slice(0, 20)) process.stdout.write(`  ${flaw.shard} 第 ${flaw.seq} 条：${flaw.what}\n`)
    for (const note of audit.notes) process.stdout.write(`  说明：${note}\n`)
    if (audit.unsealed > 0) process.stdout.write(`  说明：有 ${audit.unsealed} 条记录超过十分钟没有封存，请检查后台任务是否在运行。\n`)
    const states = await verifyStates(db, house.platform.files, checkpointFile(config.dataDir))
    process.stdout.write(`案卷、决定、文书、材料和文件核对：与日志不一致 ${states.length} 处。\n`)
    for (const line of states.slice(0, 20)) process.stdout.write(`  ${line}\n`)
    process.stdout.write(`统计核对：与案件逐项相比，不一致 ${figures.length} 个。\n`)
    for (const d of figures.slice(0, 20)) process.stdout.write(`  ${JSON.stringify(d)}\n`)
    const clocks = await verifyClocks(db)
    process.stdout.write(`期限核对：与法定计算相比，不一致 ${clocks.length} 个。\n`)
    for (const c of clocks.slice(0, 20)) process.stdout.write(`  ${JSON.stringify(c)}\n`)
    if (clocks.length > 0 || states.length > 0 || audit.flaws.length > 0 || figures.length > 0) process.exitCode = 1
  } finally {
    await house.close()
  }
}
