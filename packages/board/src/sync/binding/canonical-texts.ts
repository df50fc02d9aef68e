import type { TLRichText, TLShape, TLStore } from 'tldraw'
import type { TextCodec } from './text-codec.ts'

/**
 * Spells every rich text that enters the store as the text editor does. `toRichText('')` and the editor
 * spell an empty text differently; store and document would then differ for ever.
 */
export function canonicalTexts(store: TLStore, text: TextCodec): () => void {
  const spelled = (shape: TLShape): TLShape => {
    const { richText } = shape.props as { richText?: TLRichText }
    if (!Array.isArray(richText?.content)) return shape
    const canonical = text.canonical(richText)
    if (canonical === richText) return shape
    return { ...shape, props: { ...shape.props, richText: canonical } } as TLShape
  }
  const stops = [
    store.sideEffects.registerBeforeCreateHandler('shape', spelled),
    store.sideEffects.registerBeforeChangeHandler('shape', (_before, after) => spelled(after)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
