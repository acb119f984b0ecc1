import { Button, Modal } from 'antd'
import { Copy } from '../../ui/copy.tsx'

type HalfProps = { name: string; half: string; which: 'first' | 'second'; onClose: () => void }

const words = {
  first: {
    title: '一次性密码的前半段',
    what: '现在还不能用：另一位管理员确认后，由他得到后半段。前半段请您当面或者电话告诉本人。',
  },
  second: {
    title: '一次性密码的后半段',
    what: '请您当面或者电话告诉本人，接在另一位管理员给的前半段后面，中间加一个短横线。首次登录后必须改成自己的密码。',
  },
} as const

/** Shown once and kept nowhere; each of the two administrators tells the owner one half, so that neither can sign in instead. */
export const HalfPassword = ({ name, half, which, onClose }: HalfProps) => (
  <Modal
    open
    title={`${name} 的${words[which].title}`}
    closable={false}
    mask={{ closable: false }}
    footer={
      <Button type="primary" onClick={onClose}>
        已经转告
      </Button>
    }
  >
    <p>
      <b style={{ fontSize: 18 }}>{half}</b> <Copy text={half} />
    </p>
    <p className="quiet">只显示这一次。{words[which].what}</p>
  </Modal>
)
