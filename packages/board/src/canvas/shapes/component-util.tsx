import {
  BaseBoxShapeUtil,
  getFontsFromRichText,
  renderPlaintextFromRichText,
  resizeBox,
  toRichText,
  type TLFontFace,
  type TLResizeInfo,
} from 'tldraw'
import { COMPONENT, componentMigrations, componentProps, type ComponentProps } from '@mockboard/protocol'
import { componentKind } from '../catalogue.ts'
import { isEmptyText, textHeight } from '../measure.ts'
import { BOX, LABEL_TEXT } from '../typography.ts'
import { ComponentView } from './component-view.tsx'
import type { ComponentShape } from './shapes.ts'

/** A box of the system diagram. One shape for all kinds; what a kind looks like is data. */
export class ComponentUtil extends BaseBoxShapeUtil<ComponentShape> {
  static override type = COMPONENT
  static override props = componentProps
  static override migrations = componentMigrations

  override getDefaultProps(): ComponentProps {
    return { w: BOX.w, h: BOX.h, kind: 'service', richText: toRichText('') }
  }

  override canEdit() {
    return true
  }

  override component(shape: ComponentShape) {
    return <ComponentView shape={shape} />
  }

  override getIndicatorPath({ props }: ComponentShape): Path2D {
    const path = new Path2D()
    path.roundRect(0, 0, props.w, props.h, 10)
    return path
  }

  override getText(shape: ComponentShape): string {
    return renderPlaintextFromRichText(this.editor, shape.props.richText)
  }

  override getAriaDescriptor(shape: ComponentShape): string {
    const kind = componentKind(shape.props.kind)?.title ?? 'Component'
    return `${kind}: ${this.getText(shape).trim() || 'no label'}`
  }

  override getFontFaces(shape: ComponentShape): TLFontFace[] {
    return getFontsFromRichText(this.editor, shape.props.richText, {
      family: 'tldraw_sans',
      weight: 'normal',
      style: 'normal',
    })
  }

  override onResize(shape: ComponentShape, info: TLResizeInfo<ComponentShape>) {
    return resizeBox(shape, info, { minWidth: BOX.minW, minHeight: BOX.minH })
  }

  override onBeforeCreate(next: ComponentShape): ComponentShape {
    return this.fitted(next)
  }

  override onBeforeUpdate(prev: ComponentShape, next: ComponentShape): ComponentShape | void {
    if (prev.props.richText === next.props.richText && prev.props.w === next.props.w) return
    return this.fitted(next)
  }

  /** A label is never cut: the box becomes taller, and stays so. */
  private fitted(shape: ComponentShape): ComponentShape {
    const { w, h, richText } = shape.props
    if (isEmptyText(richText)) return shape
    const text = textHeight(this.editor, richText, w - BOX.icon - BOX.padding, LABEL_TEXT)
    const needed = Math.ceil(text + 2 * BOX.padding)
    return needed <= h ? shape : { ...shape, props: { ...shape.props, h: needed } }
  }
}
