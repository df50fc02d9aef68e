/** A mermaid flowchart as boxes and arrows. Ids are those of the source. */
export interface Flowchart {
  nodes: { id: string; label: string }[]
  edges: { from: string; to: string; label: string }[]
}

/** Lines longer than this are no diagram a person wrote. */
const LONGEST_LINE = 2_000

const HEAD = /^\s*(?:graph|flowchart(?:-elk)?)\b\s*(?:TB|TD|BT|RL|LR)?\s*;?/
const NOISE =
  /^(?:%%|style\b|classDef\b|class\b|click\b|linkStyle\b|direction\b|acc(?:Title|Descr)\b|end\b|---)/
const SUBGRAPH = /^subgraph\s+(.+)$/
const NODE_ID = /(?:[\p{L}\p{N}_]|[-.](?=[\p{L}\p{N}_]))+/uy
/** Opening and closing marks of node shapes; longer openings first. */
const SHAPES: readonly (readonly [open: string, close: readonly string[]])[] = [
  ['(((', [')))']],
  ['([', ['])']],
  ['[[', [']]']],
  ['[(', [')]']],
  ['((', ['))']],
  ['{{', ['}}']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['[', [']']],
  ['(', [')']],
  ['{', ['}']],
  ['>', [']']],
]
/** `-->`, `---`, `-.->`, `==>`, `--x`, `<-->`, `~~~`. */
const ARROW = /(<)?(?:(?:--+|==+|-\.+-)(?:>|[xo](?=[\s|]))|---+|===+|-\.+-|(~~~+))/y
/** `-- text -->`, `== text ==>`, `-. text .->`. */
const ARROW_WITH_TEXT =
  /(<)?(?:--\s*([^->|\s].*?)\s*--+[>xo]?|==\s*([^=>|\s].*?)\s*==+[>xo]?|-\.\s*([^->.|\s].*?)\s*\.-+[>xo]?)/y
const PIPED_TEXT = /\s*\|([^|]*)\|/y
const NEW_STYLE = /@\{([^}]*)\}/y
const CLASS = /:::[\w-]+/y
const BLANK = /[ \t]*/y

/** Reads one line from left to right. */
interface Cursor {
  line: string
  at: number
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.line)
  if (match) cursor.at = pattern.lastIndex
  return match
}

function cleanLabel(text: string): string {
  return text
    .trim()
    .replace(/^"([^]*)"$/, '$1')
    .replace(/^`([^]*)`$/, '$1')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/<\/?[a-z][^>]{0,200}>/gi, '')
    .replaceAll(/\bfa[a-z]?:fa-[\w-]+/g, '')
    .replaceAll('#quot;', '"')
    .replaceAll('#amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Text between the marks of a node's shape; null when there is no shape. */
function shapeText(cursor: Cursor): string | null {
  const shape = SHAPES.find(([open]) => cursor.line.startsWith(open, cursor.at))
  if (!shape) return null
  const [open, closers] = shape
  const start = cursor.at + open.length
  // A quoted label may hold the closing mark itself.
  const quoted = cursor.line[start] === '"' ? cursor.line.indexOf('"', start + 1) : -1
  const from = quoted === -1 ? start : quoted + 1
  const ends = closers
    .map((close) => [cursor.line.indexOf(close, from), close] as const)
    .filter(([at]) => at !== -1)
  const end = ends.sort((a, b) => a[0] - b[0])[0]
  if (!end) return null
  cursor.at = end[0] + end[1].length
  return cursor.line.slice(start, end[0])
}

class Reader {
  private readonly labels = new Map<string, string>()
  private readonly groups = new Map<string, string>()
  private readonly edges: Flowchart['edges'] = []

  private node(cursor: Cursor): string | null {
    take(cursor, BLANK)
    const id = take(cursor, NODE_ID)?.[0]
    if (id === undefined) return null
    const label = shapeText(cursor) ?? take(cursor, NEW_STYLE)?.[1]?.match(/label:\s*"([^"]*)"/)?.[1]
    take(cursor, CLASS)
    if (label !== undefined && label !== null) this.labels.set(id, cleanLabel(label))
    else if (!this.labels.has(id)) this.labels.set(id, this.groups.get(id) ?? id)
    return id
  }

  /** `A & B & C` */
  private nodes(cursor: Cursor): string[] {
    const found: string[] = []
    for (;;) {
      const id = this.node(cursor)
      if (id === null) return found
      found.push(id)
      take(cursor, BLANK)
      if (cursor.line[cursor.at] !== '&') return found
      cursor.at++
    }
  }

  private arrow(cursor: Cursor): { label: string; both: boolean; hidden: boolean } | null {
    take(cursor, BLANK)
    const plain = take(cursor, ARROW)
    if (plain) {
      const label = cleanLabel(take(cursor, PIPED_TEXT)?.[1] ?? '')
      return { label, both: plain[1] !== undefined, hidden: plain[2] !== undefined }
    }
    const worded = take(cursor, ARROW_WITH_TEXT)
    if (!worded) return null
    return {
      label: cleanLabel(worded[2] ?? worded[3] ?? worded[4] ?? ''),
      both: worded[1] !== undefined,
      hidden: false,
    }
  }

  /** `A --> B -->|text| C & D` */
  private chain(cursor: Cursor): void {
    let left = this.nodes(cursor)
    while (left.length > 0) {
      const arrow = this.arrow(cursor)
      if (!arrow) return
      const right = this.nodes(cursor)
      if (!arrow.hidden) {
        for (const from of left) for (const to of right) this.connect(from, to, arrow)
      }
      left = right
    }
  }

  private connect(from: string, to: string, { label, both }: { label: string; both: boolean }): void {
    this.edges.push({ from, to, label })
    if (both) this.edges.push({ from: to, to: from, label })
  }

  private group(rest: string): void {
    const cursor = { line: rest.trim(), at: 0 }
    const id = take(cursor, NODE_ID)?.[0]
    if (id === undefined) return
    const label = shapeText(cursor)
    if (label !== null) this.groups.set(id, cleanLabel(label))
    else this.groups.set(id, cleanLabel(rest))
  }

  read(line: string): void {
    const text = line.trim()
    if (text === '' || text.length > LONGEST_LINE || NOISE.test(text)) return
    const group = SUBGRAPH.exec(text)?.[1]
    if (group !== undefined) {
      this.group(group)
      return
    }
    const cursor = { line: text, at: 0 }
    for (;;) {
      this.chain(cursor)
      take(cursor, BLANK)
      if (cursor.line[cursor.at] !== ';') return
      cursor.at++
    }
  }

  result(): Flowchart {
    return { nodes: [...this.labels].map(([id, label]) => ({ id, label })), edges: this.edges }
  }
}

/** Reads a `graph` or `flowchart`; null for any other kind of diagram. Lines it cannot read are passed over. */
export function parseMermaid(source: string): Flowchart | null {
  const lines = source.split('\n')
  const first = lines.findIndex((line) => HEAD.test(line))
  const before = lines.slice(0, Math.max(0, first))
  // A title block or an init directive may stand before the head, nothing else.
  if (first === -1 || before.some((line) => /-->|->>|^\s*(?:sequence|class|state|er)Diagram/.test(line)))
    return null
  const reader = new Reader()
  reader.read((lines[first] ?? '').replace(HEAD, ''))
  for (const line of lines.slice(first + 1)) reader.read(line)
  return reader.result()
}
