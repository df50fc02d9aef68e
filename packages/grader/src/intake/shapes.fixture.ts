/** Plain tldraw records, as small as the intake reads them, for tests. */
export const rich = (...lines: string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })),
})

type Extra = Partial<Record<'parentId' | 'rotation' | 'index' | 'meta', unknown>>

export function shape(type: string, id: string, x: number, y: number, props: object, extra: Extra = {}) {
  return {
    typeName: 'shape',
    id: `shape:${id}`,
    type,
    x,
    y,
    rotation: 0,
    index: 'a1',
    parentId: 'page:page',
    meta: {},
    ...extra,
    props,
  }
}

export const card = (section: string, x: number, y: number, text: string, extra?: Extra) =>
  shape('section-card', section, x, y, { w: 440, h: 300, growY: 0, section, richText: rich(text) }, extra)
export const note = (id: string, x: number, y: number, text: string, extra?: Extra) =>
  shape('note', id, x, y, { richText: rich(text), growY: 0, scale: 1 }, extra)
export const box = (id: string, x: number, y: number, label: string, kind = '', extra?: Extra) =>
  shape('component', id, x, y, { w: 160, h: 80, kind, richText: rich(label) }, extra)
export const geo = (id: string, x: number, y: number, label: string, extra?: Extra) =>
  shape('geo', id, x, y, { w: 160, h: 80, growY: 0, richText: rich(label) }, extra)
export const arrow = (id: string, props: object = {}, extra?: Extra) =>
  shape(
    'arrow',
    id,
    0,
    0,
    {
      start: { x: 0, y: 0 },
      end: { x: 1, y: 1 },
      arrowheadStart: 'none',
      arrowheadEnd: 'arrow',
      richText: rich(''),
      ...props,
    },
    extra,
  )
export const bind = (
  arrow: string,
  terminal: 'start' | 'end',
  node: string,
  id = `${arrow}-${terminal}`,
) => ({
  typeName: 'binding',
  type: 'arrow',
  id: `binding:${id}`,
  fromId: `shape:${arrow}`,
  toId: `shape:${node}`,
  props: { terminal },
})
