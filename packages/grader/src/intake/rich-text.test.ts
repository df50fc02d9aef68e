import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentRange, plainText, textMap } from './rich-text.ts'

const text = (text: string, ...marks: string[]) => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type })),
})
const p = (...content: object[]) => ({ type: 'paragraph', content })
const li = (...content: object[]) => ({ type: 'listItem', content })
const ul = (...content: object[]) => ({ type: 'bulletList', content })
const ol = (start: number, ...content: object[]) => ({ type: 'orderedList', attrs: { start }, content })
const task = (checked: boolean, ...content: object[]) => ({ type: 'taskItem', attrs: { checked }, content })
const doc = (...content: object[]) => ({ type: 'doc', content })

describe('plainText', () => {
  it.each([
    ['paragraphs are lines, empty ones too', doc(p(text('a')), p(), p(text('b'))), 'a\n\nb'],
    [
      'headings are lines',
      doc({ type: 'heading', attrs: { level: 2 }, content: [text('Goal')] }, p(text('x'))),
      'Goal\nx',
    ],
    ['marks leave no trace', doc(p(text('p99 '), text('200', 'bold'), text(' ms', 'code'))), 'p99 200 ms'],
    [
      'but striking out does',
      doc(p(text('no '), text('old', 'strike'), text(' idea', 'bold', 'strike'), text('!'))),
      'no ~~old idea~~!',
    ],
    ['to the end of its block only', doc(p(text('a', 'strike')), p(text('b', 'strike'))), '~~a~~\n~~b~~'],
    ['bullets', doc(p(text('AUC')), ul(li(p(text('one'))), li(p(text('two'))))), 'AUC\n- one\n- two'],
    [
      'nested lists are indented',
      doc(ul(li(p(text('a')), ul(li(p(text('b')), ul(li(p(text('c')))))), p(text('d'))), li(p(text('e'))))),
      '- a\n  - b\n    - c\n  d\n- e',
    ],
    ['numbers start where they start', doc(ol(3, li(p(text('a'))), li(p(text('b'))))), '3. a\n4. b'],
    [
      'checkboxes',
      doc({ type: 'taskList', content: [task(false, p(text('later'))), task(true, p(text('done')))] }),
      '- [ ] later\n- [x] done',
    ],
    [
      'hard breaks keep the indentation',
      doc(ul(li(p(text('a'), { type: 'hardBreak' }, text('b'))))),
      '- a\n  b',
    ],
    [
      'quotes and code are lines',
      doc(
        { type: 'blockquote', content: [p(text('q'))] },
        { type: 'codeBlock', content: [text('x = 1\ny')] },
      ),
      'q\nx = 1\ny',
    ],
    ['a rule is nothing', doc(p(text('a')), { type: 'horizontalRule' }, p(text('b'))), 'a\nb'],
    ['an empty document', doc(p()), ''],
  ])('%s', (_, richText, expected) => {
    expect(plainText(richText)).toBe(expected)
  })
})

/** Positions by definition: walks the document as ProseMirror counts it. */
function charactersByPosition(node: {
  type: string
  text?: string
  content?: object[]
}): Map<number, string> {
  const found = new Map<number, string>()
  let at = -1
  const walk = (node: { type: string; text?: string; content?: object[] }) => {
    if (node.type === 'text') {
      for (const unit of (node.text ?? '').split('')) found.set(at++, unit)
    } else if (node.type === 'hardBreak') {
      found.set(at++, '\n')
    } else if (node.type === 'horizontalRule') {
      at++
    } else {
      at++
      for (const child of node.content ?? []) walk(child as { type: string })
      at++
    }
  }
  walk(node)
  return found
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
const inline = fc.oneof(
  words.map((it) => text(it)),
  words.map((it) => text(it, 'strike')),
  fc.constant({ type: 'hardBreak' }),
)
const paragraph = fc.array(inline, { maxLength: 4 }).map((content) => p(...content))
const { block } = fc.letrec<{ block: object }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph,
    fc.constant({ type: 'horizontalRule' }),
    fc
      .array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })), { minLength: 1, maxLength: 3 })
      .map((items) => ul(...items.map(([first, rest]) => li(first, ...rest)))),
  ),
}))

describe('textMap', { timeout: 30_000 }, () => {
  it('knows the position of every character, and loses none', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (content) => {
        const richText = doc(...content)
        const { text, positions } = textMap(richText)
        const there = charactersByPosition(richText)
        expect(positions).toHaveLength(text.length)
        const mapped = positions.flatMap((position, i) =>
          position < 0 ? [] : [[position, text[i]] as const],
        )
        expect(new Map(mapped)).toEqual(there)
      }),
    )
  })

  it('counts like ProseMirror in a case done by hand', () => {
    const map = textMap(doc(p(text('ab')), ul(li(p(text('cd'))))))
    expect(map).toEqual({ text: 'ab\n- cd', positions: [1, 2, -1, -1, -1, 7, 8] })
    expect(documentRange(map, 3, 7)).toEqual({ from: 7, to: 9 })
    expect(documentRange(map, 0, 7)).toEqual({ from: 1, to: 9 })
    expect(documentRange(map, 2, 5)).toBeNull()
  })

  it('gives no text for what is no document, whatever it is', () => {
    for (const richText of [
      null,
      undefined,
      3,
      'text',
      [],
      {},
      { type: 'paragraph' },
      { type: 'doc', content: 'x' },
    ]) {
      expect(plainText(richText)).toBe('')
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => textMap(value).text.length === textMap(value).positions.length),
    )
  })

  it('survives nesting without end', () => {
    let deep: object = p(text('x'))
    for (let i = 0; i < 5_000; i++) deep = ul(li(deep))
    expect(plainText(doc(deep, p(text('after'))))).toContain('after')
  })
})
