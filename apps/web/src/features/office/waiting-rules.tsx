import { provinces } from '@fayuan/law'
import { marks, waitingRooms } from '@fayuan/law/rules'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { Flag } from '../../ui/flag.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { ConfirmDialog, UndoDialog } from './confirm-dialog.tsx'
import { EnactDialog, type Entering } from './enact-dialog.tsx'
import { type Confirmation, type Enactment, type WaitingItem, type WaitingList, waitingQuery } from './waiting-query.ts'

/** 待核实的规则: what the system takes for the law without anybody having compared it, for an administrator to go through. */
export const WaitingRules = () => (
  <>
    <h1 className="hidden-text">待核实的规则</h1>
    <Loaded query={useWaiting()}>{(data) => <WaitingBody data={data} />}</Loaded>
  </>
)

const useWaiting = () => useQuery(waitingQuery)

function WaitingBody({ data: { items, count, enacted, confirmed } }: { data: WaitingList }) {
  const [isWide, setWide] = useState(false)
  const [entering, setEntering] = useState<Entering | null>(null)
  const [confirming, setConfirming] = useState<WaitingItem | null>(null)
  const [undoing, setUndoing] = useState<Confirmation | null>(null)
  const elsewhere = count.all - count.here
  const byRoom = Map.groupBy(
    items.filter(({ isHere }) => isWide || isHere),
    ({ room }) => room,
  )
  return (
    <div className="stack">
      <Panel
        title="待核实的规则"
        aside={<span className="quiet">{`本地和全国 ${count.here} 项`}</span>}
        more={
          elsewhere > 0 && (
            <Button size="small" onClick={() => setWide(!isWide)}>
              {isWide ? '只看本地和全国' : `也看其他地区的 ${elsewhere} 项`}
            </Button>
          )
        }
      >
        <Meanings />
      </Panel>
      {byRoom.size === 0 && (
        <section className="card">
          <EmptyState title="没有待核实的规则" hint="规则参数都已对照原文。以后有新的规则没有核实时，会列在这里。" />
        </section>
      )}
      {[...byRoom].map(([room, rows]) => (
        <Panel key={room} title={`${waitingRooms[room]} ${rows.length}`}>
          <Table label={waitingRooms[room]} columns={columns(setEntering, setConfirming)} rows={rows} rowKey={keyOf} />
        </Panel>
      ))}
      {enacted.length > 0 && (
        <Panel title={`已补录的施行日 ${enacted.length}`}>
          <Table label="已补录的施行日" columns={enactedColumns(setEntering)} rows={enacted} rowKey={({ policyId }) => policyId} />
        </Panel>
      )}
      {confirmed.length > 0 && (
        <Panel title={`已确认的参数 ${confirmed.length}`}>
          <Table label="已确认的参数" columns={confirmedColumns(setUndoing)} rows={confirmed} rowKey={keyOfConfirmed} />
        </Panel>
      )}
      {entering && <EnactDialog {...entering} onClose={() => setEntering(null)} />}
      {confirming && <ConfirmDialog item={confirming} onClose={() => setConfirming(null)} />}
      {undoing && <UndoDialog item={undoing} onClose={() => setUndoing(null)} />}
    </div>
  )
}

const openMarks = ['待核', '忆', '设'] as const

const Meanings = () => (
  <div className="pad stack">
    <p className="row" style={{ gap: '6px 20px' }}>
      {openMarks.map((mark) => (
        <span key={mark}>
          <Flag>{mark}</Flag> {marks[mark]}
        </span>
      ))}
    </p>
    <p className="quiet">
      请对照公布的文件逐项核对。与原文一致的在这里确认，写明文件和文号；地方规则的施行日在这里补录；经济困难标准、整份的地方规定在“规则与日历”里导入。全国的规则与原文不一致的，请告诉系统维护人员更新规则数据。
    </p>
  </div>
)

const keyOf = ({ room, id, where, mark }: WaitingItem) => [room, id, where, mark].join(' ')

const provinceNames: Readonly<Record<string, string | undefined>> = provinces

function placeText(region: string | null): string {
  if (region === null) return '全国'
  const province = provinceNames[`${region.slice(0, 2)}0000`] ?? region
  return region.endsWith('0000') ? province : `${province}（${region}）`
}

/** Where the answer is entered when a comparison with the text is not enough. */
const elsewhere: Partial<Record<WaitingItem['way'], string>> = { STANDARD: '导入标准', POLICY: '录入规定' }

const RulesLink = ({ way }: Pick<WaitingItem, 'way'>) =>
  elsewhere[way] === undefined ? null : (
    <Link to="/office" search={{ tab: 'rules' }}>
      {elsewhere[way]}
    </Link>
  )

const columns = (onEnter: (entering: Entering) => void, onConfirm: (item: WaitingItem) => void): Column<WaitingItem>[] => [
  {
    key: 'what',
    title: '事项',
    cell: ({ what, where }) => (
      <>
        {what}
        <span className="sub">{where}</span>
      </>
    ),
  },
  { key: 'mark', title: '标记', kind: 'narrow', cell: ({ mark }) => <Mark mark={mark} /> },
  { key: 'place', title: '适用', kind: 'narrow', cell: ({ region }) => placeText(region) },
  {
    key: 'acts',
    title: '操作',
    kind: 'narrow',
    cell: (item) =>
      item.canEnact ? (
        <Button size="small" onClick={() => onEnter({ policyId: item.id })}>
          补录文号和施行日
        </Button>
      ) : item.canConfirm ? (
        <Button size="small" onClick={() => onConfirm(item)}>
          确认
        </Button>
      ) : (
        <RulesLink way={item.way} />
      ),
  },
]

const keyOfConfirmed = ({ room, id, where, what }: Confirmation) => [room, id, where, what].join(' ')

const confirmedColumns = (onUndo: (item: Confirmation) => void): Column<Confirmation>[] => [
  { key: 'what', title: '事项', cell: ({ what }) => what },
  {
    key: 'source',
    title: '对照的文件',
    cell: ({ source, docNo, publishedOn }) => (
      <>
        {source}
        <span className="sub">
          {docNo}，{publishedOn} 公布
        </span>
      </>
    ),
  },
  { key: 'by', title: '确认', kind: 'narrow', cell: ({ by, on }) => `${by} ${on}` },
  {
    key: 'acts',
    title: '操作',
    kind: 'narrow',
    cell: (item) =>
      item.canUndo && (
        <Button size="small" onClick={() => onUndo(item)}>
          撤销
        </Button>
      ),
  },
]

const Mark = ({ mark }: Pick<WaitingItem, 'mark'>) => (
  <span title={marks[mark]}>
    <Flag>{mark}</Flag>
  </span>
)

const enactedColumns = (onEnter: (entering: Entering) => void): Column<Enactment>[] => [
  { key: 'title', title: '规则', cell: ({ title, name }) => name ?? title },
  { key: 'docNo', title: '文号', cell: ({ docNo }) => docNo },
  { key: 'from', title: '施行日', kind: 'narrow', cell: ({ from }) => from },
  { key: 'place', title: '适用', kind: 'narrow', cell: ({ region }) => placeText(region) },
  {
    key: 'acts',
    title: '操作',
    kind: 'narrow',
    cell: ({ policyId, from, docNo, name, canEnact }) =>
      canEnact && (
        <Button size="small" onClick={() => onEnter({ policyId, from, docNo, name })}>
          更正
        </Button>
      ),
  },
]
