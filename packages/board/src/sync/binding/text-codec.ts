import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model'
import { updateYFragment } from 'y-prosemirror'
import type * as Y from 'yjs'
import type { TLRichText } from 'tldraw'
import { readRichText, type TextNode } from '@mockboard/protocol'

/** Translates between a shared text and the plain rich text that a tldraw record holds. */
export interface TextCodec {
  /**
   * What the text shows. Nodes and marks that our schema does not know or does not allow where they stand
   * are left out: one such node, handed to the editor as it is, takes the whole page down for everybody.
   */
  read(text: Y.XmlFragment): TLRichText
  /** The same rich text spelled as the text editor spells it, so that two spellings never differ for ever. */
  canonical(richText: TLRichText): TLRichText
  /** Makes the shared text equal by the smallest change, so that carets and other people's words stay. */
  write(text: Y.XmlFragment, richText: TLRichText): void
}

export function textCodec(schema: Schema): TextCodec {
  const known = new WeakMap<object, TLRichText>()
  const toNode = (json: TextNode): Node => {
    const blocks = childrenOf(schema, json)
    const doc = schema.topNodeType.createAndFill(null, valid(schema.topNodeType.name, schema, blocks))
    return doc ?? schema.topNodeType.createAndFill()!
  }
  const canonical = (richText: TLRichText): TLRichText => {
    const hit = known.get(richText)
    if (hit) return hit
    const spelled = toNode(richText as unknown as TextNode).toJSON() as TLRichText
    known.set(richText, spelled)
    known.set(spelled, spelled)
    return spelled
  }
  return {
    read: (text) => canonical(readRichText(text) as unknown as TLRichText),
    canonical,
    write: (text, richText) => {
      if (!text.doc) throw new Error('a shared text must be part of a document before it is written')
      const meta = { mapping: new Map(), isOMark: new Map() }
      updateYFragment(text.doc, text, toNode(richText as unknown as TextNode), meta)
    },
  }
}

function childrenOf(schema: Schema, json: TextNode): Node[] {
  return (json.content ?? []).flatMap((child) => {
    const node = nodeOf(schema, child)
    return node ? [node] : []
  })
}

function nodeOf(schema: Schema, json: TextNode): Node | null {
  const type = schema.nodes[json.type]
  if (!type) return null
  if (type.isText) return json.text ? schema.text(json.text, marksOf(schema, json)) : null
  try {
    const node = type.createAndFill(attrsOf(json), valid(type.name, schema, childrenOf(schema, json)))
    node?.check()
    return node
  } catch {
    return null
  }
}

/** The children that may stand in this order in a node of this type, without those that may not. */
function valid(name: string, schema: Schema, children: readonly Node[]): Fragment {
  let match = schema.nodes[name]!.contentMatch
  const kept = children.filter((child) => {
    const next = match.matchType(child.type)
    if (next) match = next
    return next !== null
  })
  return Fragment.from(kept)
}

function marksOf(schema: Schema, json: TextNode): Mark[] {
  return (json.marks ?? []).flatMap(({ type, attrs }) => {
    const mark = schema.marks[type]
    return mark ? [mark.create(attrs ?? null)] : []
  })
}

function attrsOf({ attrs }: TextNode): Record<string, unknown> | null {
  return attrs ?? null
}
