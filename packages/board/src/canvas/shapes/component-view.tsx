import { HTMLContainer, RichTextLabel, useEditor, useValue } from 'tldraw'
import type { CSSProperties } from 'react'
import { COMPONENT } from '@mockboard/protocol'
import { componentKind } from '../catalogue.ts'
import { BOX, LABEL_TEXT } from '../typography.ts'
import type { ComponentShape } from './component-util.tsx'
import { iconNamed } from './icons.ts'

/** Below this zoom neither icon nor label can be made out. */
const FAR = 0.25

export function ComponentView({ shape }: { shape: ComponentShape }) {
  const editor = useEditor()
  const { id } = shape
  const { w, h, richText } = shape.props
  const far = useValue('far', () => editor.getEfficientZoomLevel() < FAR, [editor])
  const isSelected = useValue('selected', () => editor.getOnlySelectedShapeId() === id, [editor, id])
  const kind = componentKind(shape.props.kind)
  const Icon = iconNamed(kind?.icon)
  return (
    <HTMLContainer
      id={id}
      className="mb-component"
      style={{ width: w, height: h, ...colourOf(kind?.colour) }}
    >
      {!far && (
        <>
          <span className="mb-component__icon" style={{ width: BOX.icon }} title={kind?.title}>
            <Icon size={20} stroke={1.75} aria-hidden />
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

/** Colour families are names of Mantine's palette; its variables follow light and dark. */
export function colourOf(colour = 'gray'): CSSProperties {
  return { '--mb-colour': `var(--mantine-color-${colour}-6)` } as CSSProperties
}
