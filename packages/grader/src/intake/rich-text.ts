/**
 * Plain text of a ProseMirror document (plain JSON, tldraw's `richText`), with a way back to the place in
 * the document each character came from.
 */
export interface TextMap {
  text: string
  /**
   * For each UTF-16 unit of `text` its ProseMirror position (the one before the character), or -1 for
   * what the document does not hold: bullets, indentation, `~~`, line breaks between blocks.
   */
  positions: number[]
}

interface DocNode {
  type: string
  text?: unknown
  attrs?: unknown
  marks?: unknown
  content?: unknown
}

/** Deeper nesting than any editor makes; guards the stack. */
const MAX_DEPTH = 60
const LEAVES = new Set(['hardBreak', 'horizontalRule', 'image', 'mention'])
const LISTS = new Set(['bulletList', 'orderedList', 'taskList'])
const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'codeBlock'])

function asNode(value: unknown): DocNode | null {
  if (typeof value !== 'object' || value === null) return null
  return typeof (value as DocNode).type === 'string' ? (value as DocNode) : null
}

function childrenOf(node: DocNode): DocNode[] {
  return Array.isArray(node.content) ? node.content.map(asNode).filter((child) => child !== null) : []
}

function textOf(node: DocNode): string {
  return node.type === 'text' && typeof node.text === 'string' ? node.text : ''
}

function attribute(node: DocNode, key: string): unknown {
  return typeof node.attrs === 'object' && node.attrs !== null
    ? (node.attrs as Record<string, unknown>)[key]
    : undefined
}

function isStruck(node: DocNode): boolean {
  return Array.isArray(node.marks) && node.marks.some((mark) => asNode(mark)?.type === 'strike')
}

/** Size in ProseMirror positions: text its length, leaves one, everything else an opening and a closing. */
function sizeOf(node: DocNode, depth = 0): number {
  if (node.type === 'text') return textOf(node).length
  if (LEAVES.has(node.type)) return 1
  if (depth > MAX_DEPTH) return 2
  return 2 + childrenOf(node).reduce((size, child) => size + sizeOf(child, depth + 1), 0)
}

/** Where a block stands on its line: `first` opens the block's first line, `rest` every further one. */
interface Margin {
  first: string
  rest: string
}

const NO_MARGIN: Margin = { first: '', rest: '' }

interface Output {
  /** Adds what is not in the document. */
  add(text: string): void
  /** Adds text of the document that begins at a position. */
  copy(text: string, position: number): void
  /** Starts a line; the very first needs no line break. */
  line(margin: string): void
  done(): TextMap
}

function output(): Output {
  const parts: string[] = []
  const positions: number[] = []
  const put = (text: string, position: (i: number) => number) => {
    parts.push(text)
    for (let i = 0; i < text.length; i++) positions.push(position(i))
  }
  let empty = true
  return {
    add: (text) => put(text, () => -1),
    copy: (text, position) => put(text, (i) => position + i),
    line(margin) {
      put(empty ? margin : `\n${margin}`, () => -1)
      empty = false
    },
    done: () => ({ text: parts.join(''), positions }),
  }
}

function writeTextBlock(out: Output, block: DocNode, position: number, margin: Margin): void {
  out.line(margin.first)
  let at = position + 1
  let struck = false
  const strike = (on: boolean) => {
    if (on !== struck) out.add('~~')
    struck = on
  }
  for (const child of childrenOf(block)) {
    const text = textOf(child)
    if (text !== '') {
      strike(isStruck(child))
      out.copy(text, at)
    } else if (child.type === 'hardBreak') {
      strike(false)
      out.copy('\n', at)
      out.add(margin.rest)
    }
    at += sizeOf(child)
  }
  strike(false)
}

function bullet(list: DocNode, item: DocNode, index: number): string {
  if (list.type === 'taskList') return attribute(item, 'checked') === true ? '- [x] ' : '- [ ] '
  if (list.type === 'bulletList') return '- '
  const start = attribute(list, 'start')
  return `${(typeof start === 'number' && Number.isInteger(start) ? start : 1) + index}. `
}

function writeList(out: Output, list: DocNode, position: number, margin: Margin, depth: number): void {
  let at = position + 1
  childrenOf(list).forEach((item, i) => {
    const inner = { first: margin.rest + bullet(list, item, i), rest: `${margin.rest}  ` }
    if (i === 0) inner.first = margin.first + bullet(list, item, i)
    writeBlocks(out, item, at, inner, depth + 1)
    at += sizeOf(item)
  })
}

/** Blocks inside a container; the first takes the bullet, nested lists and further blocks are indented. */
function writeBlocks(out: Output, parent: DocNode, position: number, margin: Margin, depth: number): void {
  if (depth > MAX_DEPTH) return
  let at = position + 1
  let first = margin.first
  for (const child of childrenOf(parent)) {
    const here = { first, rest: margin.rest }
    if (TEXT_BLOCKS.has(child.type)) writeTextBlock(out, child, at, here)
    else if (LISTS.has(child.type)) writeList(out, child, at, here, depth)
    else if (!LEAVES.has(child.type)) writeBlocks(out, child, at, here, depth + 1)
    at += sizeOf(child)
    first = margin.rest
  }
}

/** Text and positions of a `richText` document; anything else has no text. Never throws. */
export function textMap(richText: unknown): TextMap {
  const doc = asNode(richText)
  const out = output()
  // The document itself has no opening position, so its first child begins at 0.
  if (doc?.type === 'doc') writeBlocks(out, doc, -1, NO_MARGIN, 0)
  return out.done()
}

/** Only the text. */
export function plainText(richText: unknown): string {
  return textMap(richText).text
}

/**
 * The part of the document that a range of the text came from, for drawing a quote: `from` and `to` are
 * ProseMirror positions, `to` exclusive. Null when the range holds nothing of the document.
 */
export function documentRange(map: TextMap, start: number, end: number): { from: number; to: number } | null {
  const real = map.positions.slice(Math.max(0, start), Math.max(0, end)).filter((position) => position >= 0)
  const from = real[0]
  const last = real.at(-1)
  return from === undefined || last === undefined ? null : { from, to: last + 1 }
}
