import {
  BaseBoxShapeUtil,
  getFontsFromRichText,
  Group2d,
  Rectangle2d,
  renderPlaintextFromRichText,
  resizeBox,
  toRichText,
  type Geometry2d,
  type TLFontFace,
  type TLResizeInfo,
} from 'tldraw'
import {
  SECTION_CARD,
  sectionCardMigrations,
  sectionCardProps,
  type SectionCardProps,
} from '@mockboard/protocol'
import { sectionTitle } from '../catalogue.ts'
import { isEmptyText, textHeight } from '../measure.ts'
import { CARD, CARD_TEXT } from '../typography.ts'
import { SectionCardView } from './section-card-view.tsx'
import type { SectionCardShape } from './shapes.ts'

/** The card in which one section is written: as tall as its text, never shorter than it was made. */
export class SectionCardUtil extends BaseBoxShapeUtil<SectionCardShape> {
  static override type = SECTION_CARD
  static override props = sectionCardProps
  static override migrations = sectionCardMigrations

  override getDefaultProps(): SectionCardProps {
    return { w: 440, h: 300, growY: 0, section: 'requirements', richText: toRichText('') }
  }

  override canEdit() {
    return true
  }

  override hideRotateHandle() {
    return true
  }

  /** Pixels the text needs beyond `h`. */
  private growth({ props }: SectionCardShape): number {
    if (isEmptyText(props.richText)) return 0
    const text = textHeight(this.editor, props.richText, props.w - 2 * CARD.padding, CARD_TEXT)
    return Math.max(0, Math.ceil(CARD.title + text + CARD.bottom - props.h))
  }

  /**
   * Stored growth is what the last typist measured. Two people typing at once each measure without the
   * other's line, so the drawn height also looks at the text itself: nothing written is ever hidden.
   */
  height(shape: SectionCardShape): number {
    return shape.props.h + Math.max(shape.props.growY, this.growth(shape))
  }

  override getGeometry(shape: SectionCardShape): Geometry2d {
    const { w } = shape.props
    const h = this.height(shape)
    return new Group2d({
      children: [
        new Rectangle2d({ width: w, height: h, isFilled: true }),
        new Rectangle2d({
          y: CARD.title,
          width: w,
          height: h - CARD.title,
          isFilled: true,
          isLabel: true,
          excludeFromShapeBounds: true,
        }),
      ],
    })
  }

  override component(shape: SectionCardShape) {
    return <SectionCardView shape={shape} height={this.height(shape)} />
  }

  override getIndicatorPath(shape: SectionCardShape): Path2D {
    const path = new Path2D()
    path.roundRect(0, 0, shape.props.w, this.height(shape), 12)
    return path
  }

  override getText(shape: SectionCardShape): string {
    return renderPlaintextFromRichText(this.editor, shape.props.richText)
  }

  override getAriaDescriptor(shape: SectionCardShape): string {
    return `${sectionTitle(this.editor, shape.props.section)}: ${this.getText(shape).trim() || 'empty'}`
  }

  override getFontFaces(shape: SectionCardShape): TLFontFace[] {
    return getFontsFromRichText(this.editor, shape.props.richText, {
      family: 'tldraw_sans',
      weight: 'normal',
      style: 'normal',
    })
  }

  override onResize(shape: SectionCardShape, info: TLResizeInfo<SectionCardShape>) {
    // The hand pulls at the edge that is drawn, which lies below the stored height once the card has grown.
    const drawn = info.initialShape.props
    const initialShape = {
      ...info.initialShape,
      props: { ...drawn, h: drawn.h + drawn.growY, growY: 0 },
    }
    return resizeBox(shape, { ...info, initialShape }, { minWidth: CARD.minW, minHeight: CARD.minH })
  }

  override onBeforeCreate(next: SectionCardShape): SectionCardShape {
    return this.fitted(next)
  }

  override onBeforeUpdate(prev: SectionCardShape, next: SectionCardShape): SectionCardShape | void {
    const a = prev.props
    const b = next.props
    if (a.richText === b.richText && a.w === b.w && a.h === b.h) return
    return this.fitted(next)
  }

  private fitted(shape: SectionCardShape): SectionCardShape {
    const growY = this.growth(shape)
    return growY === shape.props.growY ? shape : { ...shape, props: { ...shape.props, growY } }
  }
}
