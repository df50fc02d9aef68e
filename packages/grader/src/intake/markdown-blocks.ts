import { inlineText, isOnlyLinks } from './markdown-inline.ts'

export type Block =
  | { type: 'heading'; level: number; title: string }
  /** `lines` are plain text; a list of `items` may be cut before each of them. */
  | { type: 'text'; items: string[] }
  | { type: 'mermaid'; source: string }

/** Level of a line in bold that stands alone: below every real heading. */
const BOLD_LEVEL = 7

const FENCE = /^\s*(`{3,}|~{3,})\s*([^`]*)$/
const ATX = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/
const SETEXT = /^ {0,3}(=+|-{2,})\s*$/
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]{2,80}?):?(?:\*\*|__):?\s*$/
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const ITEM = /^(\s*)(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/
const DEFINITION = /^ {0,3}\[[^\]]{1,300}\]:\s*\S/
const QUOTE = /^ {0,3}(?:>\s?)+/

interface Cursor {
  lines: readonly string[]
  at: number
}

const lineAt = ({ lines, at }: Cursor, offset = 0): string => lines[at + offset] ?? ''
const isBlank = (line: string) => line.trim() === ''

/** Code is no statement of the author's; only a diagram is read. */
function readFence(cursor: Cursor): Block[] | null {
  const [, mark = '', info = ''] = FENCE.exec(lineAt(cursor)) ?? []
  if (mark === '') return null
  const body: string[] = []
  cursor.at++
  while (cursor.at < cursor.lines.length) {
    const close = FENCE.exec(lineAt(cursor))
    if (close?.[1]?.startsWith(mark) && isBlank(close[2] ?? '')) break
    body.push(lineAt(cursor))
    cursor.at++
  }
  cursor.at++
  return /^mermaid\b/i.test(info.trim()) ? [{ type: 'mermaid', source: body.join('\n') }] : []
}

/** `Title` over a line of `===` or `---`. */
function readUnderlined(cursor: Cursor): Block[] | null {
  const line = lineAt(cursor)
  const under = SETEXT.exec(lineAt(cursor, 1))?.[1]
  if (under === undefined || isBlank(line) || ITEM.test(line) || line.includes('|') || RULE.test(line))
    return null
  cursor.at += 2
  return [{ type: 'heading', level: under.startsWith('=') ? 1 : 2, title: inlineText(line) }]
}

/** A line in bold, alone in its paragraph. */
function readBoldLine(cursor: Cursor): Block[] | null {
  const title = BOLD_LINE.exec(lineAt(cursor))?.[1]
  const above = lineAt(cursor, -1)
  if (title === undefined || !(isBlank(above) || ATX.test(above))) return null
  cursor.at++
  return [{ type: 'heading', level: BOLD_LEVEL, title: inlineText(title) }]
}

function readHeading(cursor: Cursor): Block[] | null {
  const atx = ATX.exec(lineAt(cursor))
  if (!atx) return readUnderlined(cursor) ?? readBoldLine(cursor)
  cursor.at++
  return [{ type: 'heading', level: (atx[1] ?? '').length, title: inlineText(atx[2] ?? '') }]
}

function cells(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inlineText(cell))
}

/** Column titles that say nothing about their cells. */
const EMPTY_TITLE =
  /^(?:#|no|value|remarks?|description|details?|comments?|notes?|explanation|name|item|what|why)?[.:]?$/i

/** Each row becomes a line that says what its cells are: `- Metric: CTR; Limit: -0.5 %`. */
function readTable(cursor: Cursor): Block[] | null {
  const rule = lineAt(cursor, 1)
  if (!lineAt(cursor).includes('|') || !rule.includes('-') || !TABLE_RULE.test(rule)) return null
  const head = cells(lineAt(cursor))
  const items: string[] = []
  cursor.at += 2
  while (!isBlank(lineAt(cursor)) && lineAt(cursor).includes('|')) {
    const row = cells(lineAt(cursor)).flatMap((cell, i) => {
      if (cell === '') return []
      const title = head[i] ?? ''
      return [EMPTY_TITLE.test(title) ? cell : `${title}: ${cell}`]
    })
    if (row.length > 0) items.push(`- ${row.join('; ')}`)
    cursor.at++
  }
  return [{ type: 'text', items }]
}

/** Width of the indentation, a tab counting as four. */
const indentOf = (space: string) => space.replaceAll('\t', '    ').length

function startsBlock(cursor: Cursor): boolean {
  const line = lineAt(cursor)
  return isBlank(line) || ATX.test(line) || FENCE.test(line) || RULE.test(line)
}

interface ListSoFar {
  /** Top-level items, each with its sub-items as further lines. */
  items: string[]
  /** Indentation of the items that are open around the next one. */
  indents: number[]
}

function addItem({ items, indents }: ListSoFar, match: RegExpExecArray): void {
  const [, space = '', , number, body = ''] = match
  if (isOnlyLinks(body)) return
  const indent = indentOf(space)
  while ((indents.at(-1) ?? -1) >= indent) indents.pop()
  const mark = number === undefined ? '-' : `${number}.`
  const line = `${'  '.repeat(indents.length)}${mark} ${inlineText(body)}`
  items.push(indents.length > 0 ? `${items.pop() ?? ''}\n${line}` : line)
  indents.push(indent)
}

/** One list; wrapped lines are joined. */
function readList(cursor: Cursor): Block[] | null {
  if (!ITEM.test(lineAt(cursor))) return null
  const list: ListSoFar = { items: [], indents: [] }
  while (cursor.at < cursor.lines.length && !startsBlock(cursor)) {
    const match = ITEM.exec(lineAt(cursor))
    if (match) addItem(list, match)
    else list.items.push(`${list.items.pop() ?? ''} ${inlineText(lineAt(cursor))}`.trimStart())
    cursor.at++
  }
  return [{ type: 'text', items: list.items }]
}

function readParagraph(cursor: Cursor): Block[] {
  let text = ''
  while (cursor.at < cursor.lines.length && !startsBlock(cursor) && !ITEM.test(lineAt(cursor))) {
    const line = lineAt(cursor)
    const hardBreak = / {2,}$|\\$/.test(line)
    text += `${inlineText(line.replace(/\\$/, ''))}${hardBreak ? '\n' : ' '}`
    cursor.at++
    if (SETEXT.test(lineAt(cursor, 1)) || TABLE_RULE.test(lineAt(cursor, 1))) break
  }
  return isOnlyLinks(text) ? [] : [{ type: 'text', items: [text.trim()] }]
}

/** Blocks of a Markdown document in order. Comments must be gone already. */
export function parseBlocks(text: string): Block[] {
  const lines = text.split('\n').map((line) => line.replace(QUOTE, ''))
  const cursor: Cursor = { lines, at: 0 }
  const blocks: Block[] = []
  while (cursor.at < lines.length) {
    const line = lineAt(cursor)
    if (isBlank(line) || DEFINITION.test(line)) {
      cursor.at++
      continue
    }
    const found = readFence(cursor) ?? readHeading(cursor) ?? readTable(cursor)
    if (found) blocks.push(...found)
    else if (RULE.test(line)) cursor.at++
    else blocks.push(...(readList(cursor) ?? readParagraph(cursor)))
  }
  return blocks.filter((block) => block.type !== 'text' || block.items.some((item) => item !== ''))
}
