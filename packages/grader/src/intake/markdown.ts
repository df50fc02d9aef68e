import { kindFromLabel, type SectionId } from '@mockboard/templates'
import type { Board, Component, Link, Note } from './board.ts'
import { type Block, parseBlocks } from './markdown-blocks.ts'
import { parseMermaid } from './mermaid.ts'
import { withoutOwnReport } from './own-report.ts'
import type { BoardHints } from './records.ts'
import { sectionFromTitle } from './section-title.ts'

/** A note longer than this is cut before its next paragraph or list item: quotes stay findable. */
const NOTE_LENGTH = 900

/** Headings whose whole part says nothing about the design. */
const NOT_CONTENT =
  /^(?:references?|bibliography|further reading|links|useful links|related (?:documents|docs|work|reading)|reading list|table of contents|contents|toc|change ?log|revision history|document history|history|authors?|reviewers?|approvals?|sign-?off|acknowledge?ments|glossary)$/i

/** A place in the outline; `title` heads the notes under it. */
interface Heading {
  level: number
  title: string
  section: SectionId | null
  ignored: boolean
}

/** Texts of the notes under one heading: the heading, then pieces, none much longer than NOTE_LENGTH. */
function noteTexts(title: string, pieces: readonly string[]): string[] {
  const head = title === '' ? '' : `${title}\n`
  const texts: string[] = []
  let body = ''
  for (const piece of pieces) {
    if (body !== '' && head.length + body.length + piece.length > NOTE_LENGTH) {
      texts.push(head + body)
      body = ''
    }
    body += body === '' ? piece : `\n${piece}`
  }
  if (body !== '') texts.push(head + body)
  return texts
}

interface Draft {
  notes: Note[]
  components: Component[]
  links: Link[]
}

function addDiagram(draft: Draft, source: string, number: number): void {
  const chart = parseMermaid(source)
  if (!chart) return
  const id = (node: string) => `d${number}.${node}`
  for (const { id: node, label } of chart.nodes) {
    const kind = kindFromLabel(label)
    draft.components.push({ id: id(node), label, ...(kind === null ? {} : { kind }), section: null })
  }
  for (const { from, to, label } of chart.edges) draft.links.push({ from: id(from), to: id(to), label })
}

/**
 * The section of a heading. The only first-level heading is the document's name: "Home feed ranking model"
 * must not make the whole document a model section, so there only a title that is a section's name counts.
 */
function headingOf(
  block: Block & { type: 'heading' },
  parent: Heading | undefined,
  isName: boolean,
): Heading {
  const { level, title } = block
  const ignored = (parent?.ignored ?? false) || NOT_CONTENT.test(title.replace(/^[\d.\s]+|[:\s]+$/g, ''))
  const section =
    isName && title.split(/\s+/).length > 2 ? null : sectionFromTitle(title, parent?.section ?? null)
  return { level, title: isName && section === null ? '' : title, section, ignored }
}

/** Walks the outline and hands over the pieces under each heading. */
function addOutline(draft: Draft, blocks: readonly Block[]): void {
  const names = blocks.filter((block) => block.type === 'heading' && block.level === 1).length
  const path: Heading[] = []
  let pieces: string[] = []
  let diagrams = 0
  const flush = () => {
    const heading = path.at(-1)
    if (!heading?.ignored) {
      for (const text of noteTexts(heading?.title ?? '', pieces)) {
        draft.notes.push({
          id: `n${draft.notes.length + 1}`,
          section: heading?.section ?? null,
          author: 'candidate',
          text,
        })
      }
    }
    pieces = []
  }
  for (const block of blocks) {
    if (block.type === 'text') pieces.push(...block.items)
    else if (block.type === 'mermaid') addDiagram(draft, block.source, ++diagrams)
    else {
      flush()
      while ((path.at(-1)?.level ?? 0) >= block.level) path.pop()
      path.push(headingOf(block, path.at(-1), block.level === 1 && names === 1))
    }
  }
  flush()
}

/** `problem:` and `variant:` of the front matter; the rest of it is not content. */
function frontMatter(text: string): { hints: BoardHints; body: string } {
  const match = /^(?:---|\+\+\+)[ \t]*\n([^]*?)\n(?:---|\+\+\+)[ \t]*(?:\n|$)/.exec(text)
  if (!match) return { hints: {}, body: text }
  const hints: BoardHints = {}
  for (const key of ['problem', 'variant'] as const) {
    const value = new RegExp(`^${key}\\s*[:=]\\s*["']?([\\w-]+)`, 'm').exec(match[1] ?? '')?.[1]
    if (value !== undefined) hints[key] = value
  }
  return { hints, body: text.slice(match[0].length) }
}

/**
 * A board from a Markdown design document. Headings say the section (by title, see `sectionFromTitle`),
 * what stands under a heading becomes its notes, mermaid flowcharts become components and links. Left
 * out: front matter (but for `problem:` and `variant:`), comments, code, reading lists, link definitions, and
 * what a report of ours says.
 * Everything is the candidate's. Never throws; a text without any heading is notes of no section.
 */
export function boardFromMarkdown(text: string): Board {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
  const { hints, body } = frontMatter(clean)
  const draft: Draft = { notes: [], components: [], links: [] }
  addOutline(draft, parseBlocks(withoutOwnReport(body.replaceAll(/<!--[^]*?(?:-->|$)/g, ''))))
  return { ...hints, ...draft }
}
