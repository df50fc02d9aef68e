import type { TLShape } from 'tldraw'
import { SECTION_CARD, type COMPONENT, type ComponentProps, type SectionCardProps } from '@mockboard/protocol'

declare module 'tldraw' {
  interface TLGlobalShapePropsMap {
    [SECTION_CARD]: SectionCardProps
    [COMPONENT]: ComponentProps
  }
}

export type SectionCardShape = TLShape<typeof SECTION_CARD>
export type ComponentShape = TLShape<typeof COMPONENT>

export function isSectionCard(shape: TLShape): shape is SectionCardShape {
  return shape.type === SECTION_CARD
}
