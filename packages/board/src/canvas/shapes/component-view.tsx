import { HTMLContainer, RichTextLabel, useEditor, useValue } from 'tldraw'
import { COMPONENT } from '@mockboard/protocol'
import { componentKind } from '../catalogue.ts'
import { familyStyle } from '../family.ts'
import { BOX, LABEL_TEXT } from '../typography.ts'
import type { ComponentShape } from './shapes.ts'
import { KindIcon } from './icons.tsx'

/** Below this zoom neither icon nor label can be made out. */
const FAR = 0.25

export function ComponentView({ shape }: { shape: ComponentShape }) {
  const editor = useEditor()
  const { id } = shape
  const { w, h, richText } = shape.props
  const far = useValue('far', () => editor.getEfficientZoomLevel() < FAR, [editor])
  const isSelected = useValue('selected', () => editor.getOnlySelectedShapeId() === id, [editor, id])
  const kind = componentKind(shape.props.kind)
  return (
    <HTMLContainer
      id={id}
      className="mb-component"
      style={{ width: w, height: h, ...familyStyle(kind?.colour) }}
    >
      {!far && (
        <>
          <span className="mb-component__icon" style={{ width: BOX.icon }} title={kind?.title}>
            <KindIcon name={kind?.icon} size={20} />
          </span>
          <div className="mb-component__label" style={{ left: BOX.icon, right: BOX.padding }}>
            <RichTextLabel
              shapeId={id}
              type={COMPONENT}
              {...LABEL_TEXT}
              richText={richText}
              textAlign="start"
              verticalAlign="middle"
              wrap
              isSelected={isSelected}
              labelColor="var(--ink)"
              showTextOutline={false}
            />
          </div>
        </>
      )}
    </HTMLContainer>
  )
}
