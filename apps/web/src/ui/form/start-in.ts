const fillable = ':is(input, select, textarea):not([type=hidden], [disabled], [readonly])'

/**
 * Typing begins in the first field and not at the cross that closes. Where fingers work, the keyboard of the screen would come up over what is to be
 * read first, so there the focus stays; so it does where the form has chosen its own field.
 */
export function startIn(form: HTMLElement | null): void {
  if (!form || form.contains(document.activeElement) || !matchMedia('(pointer: fine)').matches) return
  form.querySelector<HTMLElement>(fillable)?.focus()
}
