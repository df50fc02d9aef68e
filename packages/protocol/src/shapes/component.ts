import { T } from '@tldraw/validate'
import { richTextValidator } from '@tldraw/tlschema'
import type { TLRichText } from '@tldraw/tlschema'

/** One box of the system diagram. */
export interface ComponentProps {
  w: number
  h: number
  /** Id of a component kind of the templates package; an unknown one is drawn as a plain box. */
  kind: string
  /** The label. */
  richText: TLRichText
}

export const COMPONENT = 'component'

export const componentProps = {
  w: T.nonZeroNumber,
  h: T.nonZeroNumber,
  kind: T.string,
  richText: richTextValidator,
}
