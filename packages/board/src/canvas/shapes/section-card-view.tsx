import { HTMLContainer, RichTextLabel, useEditor, useValue } from 'tldraw'
import { SECTION_CARD } from '@mockboard/protocol'
import { section, sectionTitle } from '../catalogue.ts'
import { familyStyle } from '../family.ts'
import { isEmptyText } from '../measure.ts'
import { writers } from '../state.ts'
import { CARD, CARD_TEXT } from '../typography.ts'
import { CoverageRing } from './coverage-ring.tsx'
import type { SectionCardShape } from './shapes.ts'

/** Below this zoom a card is a coloured box with its name: nobody can read more, and 6,000 of them must pan. */
const FAR = 0.25

export function SectionCardView({ shape, height }: { shape: SectionCardShape; height: number }) {
  const editor = useEditor()
  const { id } = shape
  const { w, richText } = shape.props
  const far = useValue('far', () => editor.getEfficientZoomLevel() < FAR, [editor])
  const isSelected = useValue('selected', () => editor.getOnlySelectedShapeId() === id, [editor, id])
  const isEditing = useValue('editing', () => editor.getEditingShapeId() === id, [editor, id])
  const title = useValue('title', () => sectionTitle(editor, shape.props.section), [
    editor,
    shape.props.section,
  ])
  const about = section(shape.props.section)
  const empty = isEmptyText(richText)
  return (
    <HTMLContainer
      id={id}
      className="mb-card"
      data-editing={isEditing}
      style={{ width: w, height, ...familyStyle(about?.colour) }}
    >
      <div className="mb-card__title">
        {about && <span className="mb-card__digit">{about.digit}</span>}
        <span className="mb-card__name">{title}</span>
        {!far && <Writers id={id} />}
        {!far && <CoverageRing section={shape.props.section} />}
      </div>
      {!far && empty && about && <Hints lines={about.hints} below={isEditing} />}
      {!far && (
        <div className="mb-card__text" style={{ top: CARD.title }}>
          <RichTextLabel
            shapeId={id}
            type={SECTION_CARD}
            {...CARD_TEXT}
            richText={richText}
            textAlign="start"
            verticalAlign="start"
            wrap
            isSelected={isSelected}
            labelColor="var(--ink)"
            showTextOutline={false}
            style={{ padding: `0 ${CARD.padding}px` }}
          />
        </div>
      )}
    </HTMLContainer>
  )
}

/** Questions that stand on an empty card. Drawn, not written: an untouched card grades zero. */
function Hints({ lines, below }: { lines: readonly string[]; below: boolean }) {
  return (
    <ul className="mb-card__hints" data-below={below} aria-hidden="true">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Writers({ id }: { id: string }) {
  const editor = useEditor()
  const here = useValue('writers', () => writers.get(editor)[id], [editor, id])
  return here?.map(({ name, color }) => (
    <span key={`${name} ${color}`} className="mb-card__writer" style={{ background: color }}>
      {name}
    </span>
  ))
}
