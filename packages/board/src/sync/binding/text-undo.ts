import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from 'y-prosemirror'
import * as Y from 'yjs'

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
        deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
        captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
      })
      managers.set(text, manager)
    }
    return lent(manager)
  }
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
