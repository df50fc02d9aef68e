import { describe, expect, it } from 'vitest'
import { boardSchema } from './schema.ts'

const shape = (type: string, props: object): never =>
  ({
    id: 'shape:a',
    typeName: 'shape',
    type,
    x: 0,
    y: 0,
    rotation: 0,
    index: 'a1',
    parentId: 'page:page',
    isLocked: false,
    opacity: 1,
    props,
    meta: {},
  }) as never

const richText = { type: 'doc', content: [{ type: 'paragraph' }] }

describe('board schema', () => {
  const schema = boardSchema()
  const check = (record: never): unknown => schema.validateRecord({} as never, record, 'tests', null)

  it('accepts our shapes and tldraw shapes in plain Node', () => {
    check(shape('section-card', { w: 440, h: 300, growY: 0, section: 'metrics', richText }))
    check(shape('component', { w: 160, h: 80, kind: 'feature-store', richText }))
    check(shape('group', {}))
  })

  it('refuses a card without text and an unknown shape', () => {
    expect(() => check(shape('section-card', { w: 440, h: 300, growY: 0, section: 'metrics' }))).toThrow(
      'richText',
    )
    expect(() => check(shape('virus', {}))).toThrow('virus')
  })

  it('serializes to something that can be stored in the document', () => {
    const stored = JSON.parse(JSON.stringify(schema.serialize())) as object
    expect(schema.getMigrationsSince(stored as never).ok).toBe(true)
  })
})
