import { react, useEditor, useValue, type Editor, type TLShape, type TLShapeId } from 'tldraw'
import { useEffect } from 'react'
import { textMap, type Evidence } from '@mockboard/grader'
import { highlighted } from '../state.ts'
import { writtenCharacters } from './character-spans.ts'
import { shapesOf } from './places.ts'
import { textRanges } from './text-ranges.ts'

const WORDS = 'mb-evidence'

/** Outlines the shapes of the highlighted evidence and marks its words. Stands over the canvas. */
export function EvidenceLayer() {
  const editor = useEditor()
  const shapes = useValue('evidence shapes', () => shapesInEvidence(editor), [editor])
  useMarkedWords(editor)
  if (shapes.length === 0) return null
  return <Outlines shapes={shapes} />
}

function shapesInEvidence(editor: Editor): TLShape[] {
  const found = new Map<TLShapeId, TLShape>()
  for (const evidence of highlighted.get(editor) ?? []) {
    for (const shape of shapesOf(editor, evidence)) found.set(shape.id, shape)
  }
  return [...found.values()]
}

function Outlines({ shapes }: { shapes: readonly TLShape[] }) {
  const editor = useEditor()
  const camera = useValue('camera', () => editor.getCamera(), [editor])
  return (
    <svg className="mb-evidence" aria-hidden="true">
      <g transform={`scale(${camera.z}) translate(${camera.x} ${camera.y})`}>
        {shapes.map((shape) => (
          <Outline key={shape.id} shape={shape} />
        ))}
      </g>
    </svg>
  )
}

/** Space in page pixels between a shape and its outline. */
const AROUND = 5

function Outline({ shape }: { shape: TLShape }) {
  const editor = useEditor()
  const geometry = useValue('geometry', () => editor.getShapeGeometry(shape), [editor, shape])
  const place = useValue('place', () => editor.getShapePageTransform(shape).toCssString(), [editor, shape])
  if (shape.type === 'arrow') {
    const points = geometry.vertices.map(({ x, y }) => `${x},${y}`).join(' ')
    return <polyline points={points} style={{ transform: place }} />
  }
  const { x, y, w, h } = geometry.bounds
  return (
    <rect
      x={x - AROUND}
      y={y - AROUND}
      width={w + 2 * AROUND}
      height={h + 2 * AROUND}
      rx={14}
      style={{ transform: place }}
    />
  )
}

/** Marks words through the CSS Custom Highlight API, which changes no DOM that React or the text editor owns. */
function useMarkedWords(editor: Editor): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    let frame = 0
    let drawn = ''
    const stop = react('marked words', () => {
      const evidence = highlighted.get(editor) ?? []
      const texts = JSON.stringify(evidence) + textsInEvidence(editor)
      if (texts === drawn) return
      drawn = texts
      cancelAnimationFrame(frame)
      // The text is in the page one frame after it is in the store.
      frame = requestAnimationFrame(() => markWords(editor, evidence))
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(WORDS)
    }
  }, [editor])
}

function markWords(editor: Editor, evidence: readonly Evidence[]): void {
  const ranges = evidence.flatMap((one) => {
    const [shape] = 'note' in one ? shapesOf(editor, one) : []
    return shape && 'note' in one ? wordsOf(editor, shape, one.start, one.end) : []
  })
  if (ranges.length === 0) CSS.highlights.delete(WORDS)
  else CSS.highlights.set(WORDS, new Highlight(...ranges))
}

/** Changes whenever a marked text, or whether it is being edited, changes: its DOM is then another one. */
function textsInEvidence(editor: Editor): string {
  const written = shapesInEvidence(editor).map(({ id, props }) => id + JSON.stringify(richTextOf(props)))
  return [editor.getEditingShapeId(), ...written].join('\n')
}

function wordsOf(editor: Editor, shape: TLShape, start: number, end: number): Range[] {
  const richText = richTextOf(shape.props)
  const span = writtenCharacters(textMap(richText), start, end)
  const element = editor.getContainer().querySelector(`[data-shape-id="${shape.id}"]`)
  const root = element?.querySelector('.ProseMirror') ?? element?.querySelector('.tl-rich-text')
  return span && root ? textRanges(root, span) : []
}

function richTextOf(props: object): unknown {
  return (props as { richText?: unknown }).richText
}
