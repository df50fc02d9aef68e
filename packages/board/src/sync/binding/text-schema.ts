import { getSchema, type Extensions } from '@tiptap/core'
import { getTipTapDefaultExtensions } from 'tldraw'

/**
 * tldraw's text editor without its own undo: with a shared text, undo must take back one's own words only.
 * Two pages with different node sets must not edit one text (y-prosemirror deletes what it does not know):
 * raise TEXT_SCHEMA_VERSION of the protocol with any change here.
 */
export const TEXT_EXTENSIONS: Extensions = getTipTapDefaultExtensions({ undoRedo: false })

export const TEXT_SCHEMA = getSchema(TEXT_EXTENSIONS)
