/** Somebody else's caret in a text: a line in their colour with their name on it. */
export function caretElement(user: { name?: string; color?: string }): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'ProseMirror-yjs-cursor'
  caret.style.borderColor = user.color ?? ''
  const name = document.createElement('span')
  name.className = 'mb-caret__name'
  name.style.backgroundColor = user.color ?? ''
  // Drawn by CSS from an attribute: as text it would be selected, copied and measured with the words around it.
  name.dataset['name'] = user.name ?? ''
  caret.append('\u2060', name, '\u2060')
  return caret
}
