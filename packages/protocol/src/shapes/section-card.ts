import { T } from '@tldraw/validate'
import { richTextValidator } from '@tldraw/tlschema'
import type { TLRichText } from '@tldraw/tlschema'

/** The large card in which one section of the interview is written. */
export interface SectionCardProps {
  w: number
  h: number
  /** Extra height so that nothing written is ever hidden. */
  growY: number
  /** One of the six section ids of the templates package. */
  section: string
  richText: TLRichText
}

export const SECTION_CARD = 'section-card'

export const sectionCardProps = {
  w: T.nonZeroNumber,
  h: T.nonZeroNumber,
  growY: T.positiveNumber,
  section: T.string,
  richText: richTextValidator,
}
