import { Button, Modal } from 'antd'
import { Copy } from '../../ui/copy.tsx'

/** Shown once and kept nowhere. */
export const OneTimePassword = ({ name, password, onClose }: { name: string; password: string; onClose: () => void }) => (
  <Modal
    open
    title={`${name} 的一次性密码`}
    closable={false}
    mask={{ closable: false }}
    footer={
      <Button type="primary" onClick={onClose}>
        已经转告
      </Button>
    }
  >
    <p>
      <b style={{ fontSize: 18 }}>{password}</b> <Copy text={password} />
    </p>
    <p className="quiet">只显示这一次。请当面或者电话告诉本人，首次登录后必须改成自己的密码。</p>
  </Modal>
)
