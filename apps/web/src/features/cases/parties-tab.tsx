import { Link } from '@tanstack/react-router'
import type { CaseDetail } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { yuanText } from '../../ui/money.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { CorrectLink } from '../persons/righting/correct-link.tsx'
import { numberStateText, safeContactText, sexText } from '../persons/words.ts'
import { Reveal } from '../persons/reveal.tsx'
import { otherSideText } from './other-side.ts'

const Opponent = ({ name, kindLabel, roleLabel }: CaseDetail['opponents'][number]) => (
  <div>
    {name} <span className="quiet">{[kindLabel, roleLabel].filter(Boolean).join('，')}</span>
  </div>
)

export function PartiesTab({
  file: { person, agent, opponents, otherSide, recipients, organ, custodyPlace, courtNumber, noticeNumber, amountFen },
}: {
  file: CaseDetail
}) {
  if (!person) return <EmptyState title="您的岗位看不到当事人信息" hint="财务、审计等岗位只看案号和金额。" />
  return (
    <div className="stack">
      <Panel
        title="受援人"
        more={
          <>
            <CorrectLink personId={person.id} label="更正登记" />
            <Link to="/persons/$personId" params={{ personId: person.id }}>
              这个人的全部案件
            </Link>
          </>
        }
      >
        <Facts
          columns={2}
          facts={[
            { label: '姓名', value: person.name },
            { label: '性别、年龄', value: [sexText(person.sex), person.age !== null && `${person.age} 岁`].filter(Boolean).join('　') },
            {
              label: '证件号码',
              value: person.idNumberMasked ? (
                <>
                  <Reveal personId={person.id} field="idNumber" masked={person.idNumberMasked} label="证件号码" />{' '}
                  {numberStateText(person.numberState)}
                </>
              ) : (
                numberStateText(person.numberState)
              ),
            },
            {
              label: '电话',
              value: (
                <>
                  {person.phoneMasked && <Reveal personId={person.id} field="phone" masked={person.phoneMasked} label="电话" />}{' '}
                  <CorrectLink personId={person.id} label="改" what="更正电话" start={['phone']} />
                </>
              ),
            },
            { label: '国籍', value: person.nationality },
            { label: '住址', value: person.address || person.regionName },
            { label: '人员类别', value: person.categoryLabels.join('、') },
            { label: '联系方式', value: safeContactText(person.safeContact, person.safeContactNote) },
            { label: '受援人数', value: `${recipients} 人` },
          ]}
        />
      </Panel>
      {agent && (
        <Panel title="代为申请的人" more={<CorrectLink personId={agent.id} label="更正登记" />}>
          <Facts
            columns={2}
            facts={[
              {
                label: '姓名',
                value: (
                  <Link to="/persons/$personId" params={{ personId: agent.id }}>
                    {agent.name}
                  </Link>
                ),
              },
              { label: '与申请人的关系', value: agent.relation },
              {
                label: '证件号码',
                value: agent.idNumberMasked && (
                  <Reveal personId={agent.id} field="idNumber" masked={agent.idNumberMasked} label="代理人的证件号码" />
                ),
              },
              {
                label: '电话',
                value: agent.phoneMasked && <Reveal personId={agent.id} field="phone" masked={agent.phoneMasked} label="代理人的电话" />,
              },
            ]}
          />
        </Panel>
      )}
      <Panel title="对方和办案机关">
        <Facts
          facts={[
            {
              label: '对方',
              value: opponents.length > 0 ? opponents.map((one) => <Opponent key={one.name} {...one} />) : otherSideText({ otherSide }),
            },
            { label: '办案机关', value: organ },
            ...(custodyPlace ? [{ label: '羁押或者监管场所', value: custodyPlace }] : []),
            { label: '机关案号', value: courtNumber },
            { label: '通知文书号', value: noticeNumber },
            { label: '请求金额', value: amountFen === null ? null : `${yuanText(amountFen)} 元` },
          ]}
        />
      </Panel>
    </div>
  )
}
