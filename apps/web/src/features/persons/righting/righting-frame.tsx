import { Modal } from 'antd'
import { ask } from './ask-before.ts'

type FrameProps = {
  title: React.ReactNode
  hint?: React.ReactNode
  note: React.ReactNode
  submitLabel: string
  isSending: boolean
  isTouched: boolean
  width?: number
  extra?: React.ReactNode
  onSubmit: () => void
  onClose: () => void
  children: React.ReactNode
}

/** The dialog in which a record is put right: what and why on the left, what comes of it on the right, the act at the foot. */
export function RightingFrame({
  title,
  hint,
  note,
  submitLabel,
  isSending,
  isTouched,
  width = 1040,
  extra,
  onSubmit,
  onClose,
  children,
}: FrameProps) {
  const close = () => (isTouched ? ask(onClose) : onClose())
  return (
    <Modal
      open
      title={
        <span className="righting-title">
          {title}
          {hint && <span className="quiet small">{hint}</span>}
        </span>
      }
      width={width}
      mask={{ closable: false }}
      okText={
        <>
          {submitLabel} <kbd>Ctrl Enter</kbd>
        </>
      }
      cancelText="不改了"
      confirmLoading={isSending}
      onOk={onSubmit}
      onCancel={close}
      footer={(_, { OkBtn, CancelBtn }) => (
        <div className="righting-foot">
          <span className="quiet small said">{note}</span>
          <span className="acts">
            {extra}
            <CancelBtn />
            <OkBtn />
          </span>
        </div>
      )}
    >
      <form
        className="righting"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          if (event.ctrlKey) onSubmit()
          if (event.target instanceof HTMLInputElement) event.preventDefault()
        }}
      >
        {children}
        <button type="submit" hidden />
      </form>
    </Modal>
  )
}
