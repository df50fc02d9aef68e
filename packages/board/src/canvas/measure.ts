import { renderHtmlFromRichTextForMeasurement, WeakCache, type Editor, type TLRichText } from 'tldraw'

interface TextStyle {
  fontFamily: string
  fontSize: number
  lineHeight: number
}

/** Widths already measured for one text; a text is a new object after every change. */
const heights = new WeakCache<TLRichText, Map<string, number>>()

/** Height in pixels of a rich text set in `style` and wrapped at `width` pixels. */
export function textHeight(editor: Editor, richText: TLRichText, width: number, style: TextStyle): number {
  const known = heights.get(richText, () => new Map())
  // Before the font has arrived the height is that of a fallback: such a measurement must not be kept.
  const ready = document.fonts.check(`${style.fontSize}px tldraw_sans`)
  const key = `${Math.round(width)}/${style.fontSize}`
  const hit = known.get(key)
  if (hit !== undefined) return hit
  const { h } = editor.textMeasure.measureHtml(renderHtmlFromRichTextForMeasurement(editor, richText), {
    ...style,
    fontWeight: 'normal',
    fontStyle: 'normal',
    padding: '0px',
    maxWidth: Math.max(1, Math.floor(width)),
  })
  if (ready) known.set(key, h)
  return h
}

/** True when nothing was written, however the emptiness is spelled. */
export function isEmptyText({ content }: TLRichText): boolean {
  if (content.length > 1) return false
  const only = content[0] as { content?: unknown[] } | undefined
  return !only?.content || only.content.length === 0
}
