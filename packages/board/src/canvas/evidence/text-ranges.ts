import type { CharacterSpan } from './character-spans.ts'

/**
 * DOM ranges of written characters inside a shape's rendered text, one per text node. Other people's
 * carets stand between the characters and are not text.
 */
export function textRanges(root: Element, { from, to }: CharacterSpan): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL, (node) =>
    node instanceof Element && node.classList.contains('ProseMirror-yjs-cursor')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  const ranges: Range[] = []
  let count = 0
  for (let node = walker.nextNode(); node && count < to; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const length = node.data.length
    const start = Math.max(from - count, 0)
    const end = Math.min(to - count, length)
    if (start < end) {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
    count += length
  }
  return ranges
}
