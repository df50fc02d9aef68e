import { Mat, type TLBinding, type TLRecord, type TLShape, type TLStore } from 'tldraw'
import { PAGE_ID } from '@mockboard/protocol'

/** Transforms, relative to their parent, of containers that were deleted: their children know them no more. */
export type Places = Map<string, { x: number; y: number; rotation: number; parentId: string }>

/** Keeps the place of every deleted shape that had children. Returns how to stop. */
export function rememberPlaces(store: TLStore, places: Places): () => void {
  return store.sideEffects.registerBeforeDeleteHandler('shape', ({ id, x, y, rotation, parentId }) => {
    places.set(id, { x, y, rotation, parentId })
  })
}

export interface Damage {
  bindings: TLBinding[]
  orphans: TLShape[]
}

/**
 * What around the records with these ids refers to something that is gone: bindings that lost an end,
 * shapes that lost their parent. Merges and undo can leave both behind; such shapes would be invisible,
 * unselectable, and saved for ever. Null when all is whole.
 */
export function findDamage(store: TLStore, touched: ReadonlySet<string>): Damage | null {
  const has = (id: string): boolean => store.has(id as TLRecord['id'])
  const lost = [...touched].some((id) => !has(id))
  // What a record refers to can only break when it changed itself or when something vanished.
  const suspects = lost
    ? store.allRecords()
    : [...touched].flatMap((id) => store.unsafeGetWithoutCapture(id as TLRecord['id']) ?? [])
  const bindings: TLBinding[] = []
  const orphans: TLShape[] = []
  for (const record of suspects) {
    if (record.typeName === 'binding' && !(has(record.fromId) && has(record.toId))) bindings.push(record)
    if (record.typeName === 'shape' && !has(record.parentId)) orphans.push(record)
  }
  return bindings.length > 0 || orphans.length > 0 ? { bindings, orphans } : null
}

/** Deletes the bindings and brings the shapes to the page, where they stood. Same result on every client. */
export function repair(store: TLStore, { bindings, orphans }: Damage, places: Places): void {
  if (bindings.length > 0) store.remove(bindings.map(({ id }) => id))
  if (orphans.length > 0 && store.has(PAGE_ID as TLRecord['id'])) {
    store.put(orphans.map((shape) => onPage(shape, store, places)))
  }
}

function onPage(shape: TLShape, store: TLStore, places: Places): TLShape {
  const transforms = [Mat.Compose(Mat.Translate(shape.x, shape.y), Mat.Rotate(shape.rotation))]
  const seen = new Set<string>()
  let parentId: string = shape.parentId
  while (!seen.has(parentId)) {
    seen.add(parentId)
    const stored = store.unsafeGetWithoutCapture(parentId as TLShape['id'])
    const place = stored?.typeName === 'shape' ? stored : places.get(parentId)
    if (!place) break
    transforms.unshift(Mat.Compose(Mat.Translate(place.x, place.y), Mat.Rotate(place.rotation)))
    parentId = place.parentId
  }
  const { x, y, rotation } = Mat.Decompose(Mat.Compose(...transforms))
  return { ...shape, x, y, rotation, parentId: PAGE_ID as TLShape['parentId'] }
}
