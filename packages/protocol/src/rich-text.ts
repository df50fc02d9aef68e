import * as Y from 'yjs'
import { MAX_DEPTH, plainJson } from './json.ts'

/** A ProseMirror mark as JSON. */
export interface TextMark {
  type: string
  attrs?: Record<string, unknown>
}

/** A ProseMirror node as JSON: `doc`, a block, or a `text` leaf. */
export interface TextNode {
  type: string
  attrs?: Record<string, unknown>
  content?: TextNode[]
  text?: string
  marks?: TextMark[]
}

/** A whole rich text, the value of tldraw's `props.richText`. */
export interface RichText extends TextNode {
  type: 'doc'
  content: TextNode[]
}

/**
 * ProseMirror JSON of a shared text, in the layout y-prosemirror writes: elements are nodes, text runs
 * carry marks as formatting attributes. Needs no ProseMirror schema, so unknown nodes come through.
 * Nodes deeper than `MAX_DEPTH` are left out.
 */
export function readRichText(fragment: Y.XmlFragment): RichText {
  return { type: 'doc', content: readChildren(fragment, 0) }
}

function readChildren(parent: Y.XmlFragment, depth: number): TextNode[] {
  if (depth >= MAX_DEPTH) return []
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return readRuns(child)
    return child instanceof Y.XmlElement ? [readElement(child, depth)] : []
  })
}

function readElement(element: Y.XmlElement, depth: number): TextNode {
  const node: TextNode = { type: element.nodeName }
  const attrs = plainJson(element.getAttributes()) as Record<string, unknown> | undefined
  if (attrs && Object.keys(attrs).length > 0) node.attrs = attrs
  const content = readChildren(element, depth + 1)
  if (content.length > 0) node.content = content
  return node
}

interface Run {
  insert: unknown
  attributes?: Record<string, unknown>
}

function readRuns(text: Y.XmlText): TextNode[] {
  return (text.toDelta() as Run[]).flatMap((run) => {
    if (typeof run.insert !== 'string' || run.insert === '') return []
    const node: TextNode = { type: 'text', text: run.insert }
    const marks = Object.entries(run.attributes ?? {}).map(([name, attrs]) => readMark(name, attrs))
    if (marks.length > 0) node.marks = marks
    return [node]
  })
}

/** y-prosemirror appends `--<hash>` to marks that may overlap themselves. */
function readMark(name: string, value: unknown): TextMark {
  const type = name.replace(/--[a-zA-Z0-9+/=]{8}$/, '')
  const attrs = plainJson(value)
  const some = typeof attrs === 'object' && attrs !== null && Object.keys(attrs).length > 0
  return some ? { type, attrs: attrs as Record<string, unknown> } : { type }
}

/**
 * Replaces the content of a shared text by ProseMirror JSON. For creating and importing: while somebody
 * may be typing, use y-prosemirror's diff, which keeps carets and other people's characters.
 */
export function writeRichText(fragment: Y.XmlFragment, json: RichText): void {
  if (fragment.length > 0) fragment.delete(0, fragment.length)
  insertChildren(fragment, json.content)
}

/** A shared text, not yet part of a document, with this content. */
export function newRichText(json: RichText): Y.XmlFragment {
  const fragment = new Y.XmlFragment()
  insertChildren(fragment, json.content)
  return fragment
}

function insertChildren(parent: Y.XmlFragment, nodes: readonly TextNode[]): void {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type !== 'text') {
      children.push(newElement(node))
      continue
    }
    const runs = [node]
    while (nodes[i + 1]?.type === 'text') runs.push(nodes[++i]!)
    children.push(newText(runs))
  }
  if (children.length > 0) parent.insert(0, children)
}

function newElement(node: TextNode): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, never>>(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    // y-prosemirror stores numbers and booleans as they are and leaves nulls out; so must we.
    if (value !== null && value !== undefined) element.setAttribute(name, value as never)
  }
  insertChildren(element as unknown as Y.XmlFragment, node.content ?? [])
  return element as unknown as Y.XmlElement
}

function newText(runs: readonly TextNode[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(
    runs
      .filter((run) => run.text)
      .map((run) => ({
        insert: run.text,
        attributes: Object.fromEntries((run.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}])),
      })),
  )
  return text
}
