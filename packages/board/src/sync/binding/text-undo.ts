import { ySyncPluginKey } from 'y-prosemirror'
import * as Y from 'yjs'
import { isBlank } from './empty-blocks.ts'

/**
 * One undo history per text, kept while the page is open. The text editor lives only while a shape is being
 * edited and destroys its undo manager with itself; leaving a card and coming back would lose the history.
 */
export function createTextUndo(): (text: Y.XmlFragment) => Y.UndoManager {
  const managers = new WeakMap<Y.XmlFragment, Y.UndoManager>()
  return (text) => {
    let manager = managers.get(text)
    if (!manager) {
      manager = new Y.UndoManager(text, {
        trackedOrigins: new Set([ySyncPluginKey]),
        deleteFilter: mayTakeBack,
        captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
      })
      managers.set(text, manager)
    }
    return lent(manager)
  }
}

/** Taking back a line of mine must not take the words somebody else wrote into it since. */
function mayTakeBack({ content }: Y.Item): boolean {
  if (!(content instanceof Y.ContentType)) return true
  const { type } = content
  const isLine = type instanceof Y.XmlText || (type instanceof Y.XmlElement && type.nodeName === 'paragraph')
  return !isLine || isBlank(type)
}

/** The manager with a `destroy` that only takes off the listeners of this borrower. */
function lent(manager: Y.UndoManager): Y.UndoManager {
  const taken: (() => void)[] = []
  const on: Y.UndoManager['on'] = (name, listener) => {
    taken.push(() => manager.off(name, listener))
    return manager.on(name, listener)
  }
  const destroy = (): void => {
    for (const take of taken) take()
  }
  return new Proxy(manager, {
    get(target, key) {
      if (key === 'on') return on
      if (key === 'destroy') return destroy
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
