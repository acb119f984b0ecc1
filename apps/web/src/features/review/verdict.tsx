import { aidForms, policies } from '@fayuan/law'
import { againstAnyway } from '@fayuan/law/application'
import type { AssessmentView } from '../../api/shapes.ts'
import { failingFirst, markOf } from './marks.ts'

type VerdictWords = Pick<AssessmentView, 'eligible' | 'meansTest' | 'reasons'>

export const tones = { yes: '', no: 'no', need_more: 'more', not_accepted: 'no' } as const
const laws: Record<string, string | undefined> = { 'LAW-2021': '法律援助法', 'LAW-2003': '法律援助条例' }
const policyTitle = (id: string) => policies[id]?.title ?? id
export const underText = (law: string, policy: string) => `${laws[law] ?? law} · ${policyTitle(policy)}`
const forms: Record<string, string | undefined> = aidForms

export function verdictText({ eligible, meansTest, reasons }: VerdictWords): string {
  if (againstAnyway({ eligible, reasons })) return '规则结论：按已知的事实不符合，作出决定前还缺下列事实'
  const means = meansTest === 'exempt' ? '不需要核查经济状况' : '按一般条件看经济状况'
  return {
    yes: `规则结论：符合，${means}`,
    no: '规则结论：不符合，由人作出决定并说明理由',
    need_more: '规则结论：还不能判断，缺少下列事实',
    not_accepted: '规则结论：不由本机构受理，应当移送或者告知',
  }[eligible]
}

/** What the rules say, each step with its tick, its reason and its article. */
export function Verdict({ assessment, formLabel }: { assessment: AssessmentView; formLabel?: string }) {
  const { eligible, form, law, policy, missing, reasons, provisional } = assessment
  const against = againstAnyway(assessment)
  return (
    <>
      <div className={`verdict ${tones[eligible]}`}>
        <b>{verdictText(assessment)}</b>
        形式：{formLabel ?? forms[form] ?? form}　<span className="quiet">{underText(law, policy)}</span>
        {provisional && <div>情况紧急：可以先行提供法律援助（法律援助法第四十四条）。</div>}
        {against && <div>{against.text}</div>}
        {missing.map(({ fact, ask }) => (
          <div key={fact}>缺：{ask}</div>
        ))}
      </div>
      <div className="rules" tabIndex={0} role="region" aria-label="逐项理由">
        <Reasons reasons={reasons} />
      </div>
    </>
  )
}

export const Reasons = ({ reasons }: Pick<AssessmentView, 'reasons'>) =>
  failingFirst(reasons).map((reason) => {
    const { step, rule, text, cites, met } = reason
    const { mark, said, className } = markOf(reason)
    return (
      <div key={`${step} ${rule}`} className={`rule ${className}`}>
        <i aria-label={said}>{mark}</i>
        <span>
          {met !== true && <b>{said} </b>}
          {text}
        </span>
        <small title={rule}>{cites.map(shortCite).join(' ')}</small>
      </div>
    )
  })

const shortCite = (cite: string) => cite.replace('法律援助法', '法').replace('法律援助条例', '条例').replace('程序规定', '程')
