import { Button, Popover } from 'antd'
import { useState } from 'react'

type MenuButtonProps = { label: string; name?: string; size?: 'small' | 'middle' | 'large'; children: React.ReactNode }

const isAct = ({ target }: React.MouseEvent) => target instanceof Element && target.closest('button:not([aria-disabled])') !== null

/** More acts behind one button; the list closes when one is chosen, so that it does not stand behind the dialog. */
export function MenuButton({ label, name = label, size, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const content = (
    <div className="stack act-menu" role="dialog" aria-label={name} onClick={(event) => isAct(event) && setOpen(false)}>
      {children}
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" content={content} open={open} onOpenChange={setOpen}>
      <Button size={size} aria-expanded={open} aria-label={name === label ? undefined : name}>
        {label} ▾
      </Button>
    </Popover>
  )
}
