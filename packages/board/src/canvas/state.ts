import { EditorAtom } from 'tldraw'
import type { Evidence } from '@mockboard/grader'

/** Coverage per section (0 to 1, null when nothing applies); drawn, never stored on the board. */
export const coverage = new EditorAtom<Readonly<Record<string, number | null>>>('coverage', () => ({}))

/** What is outlined now. */
export const highlighted = new EditorAtom<readonly Evidence[] | null>('highlighted evidence', () => null)

/** Names of the sections where a problem's variant changes them. */
export const sectionTitles = new EditorAtom<Readonly<Record<string, string>>>('section titles', () => ({}))

export interface PaletteState {
  open: boolean
  /** Kind picked and waiting for a place on the canvas. */
  armed: string | null
}
export const palette = new EditorAtom<PaletteState>('component palette', () => ({ open: false, armed: null }))

/** Who is writing in which shape right now, other people only. */
export interface Writer {
  name: string
  color: string
}
export const writers = new EditorAtom<Readonly<Record<string, readonly Writer[]>>>('writers', () => ({}))

/** The camera that shows the whole board, as it was last set; null before. */
export const fittedCamera = new EditorAtom<{ x: number; y: number; z: number } | null>(
  'fitted camera',
  () => null,
)
