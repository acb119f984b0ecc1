import { Modal } from 'antd'

/** Asked only where something was typed. */
export const ask = (leave: () => void) =>
  void Modal.confirm({
    title: '填的还没有提交',
    content: '关闭以后，填的内容不保留。',
    okText: '关闭，不改了',
    cancelText: '接着填',
    onOk: leave,
  })
