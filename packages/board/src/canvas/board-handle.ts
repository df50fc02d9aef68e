import type { Evidence } from '@mockboard/grader'

/**
 * All that the rest of the page may ask of the canvas. The panel, the clock and the pages hold this,
 * never the tldraw editor: narrow on purpose, so that the canvas could be another one day.
 */
export interface BoardHandle {
  /** Plain JSON of the document records (shapes, bindings, page), for the grading worker. */
  records(): readonly unknown[]
  /** Called after every change of a document record, own or remote; at most once a frame. */
  onChange(listener: () => void): () => void
  /** Outlines the shapes and words of the evidence on the board; null clears. */
  highlight(evidence: readonly Evidence[] | null): void
  /** Brings the evidence into view and outlines it. */
  zoomTo(evidence: readonly Evidence[]): void
  /** Brings a section card into view and puts the caret in it. */
  jumpToSection(section: string): void
  /** Brings the diagram area into view. */
  jumpToDiagram(): void
  /** Fits everything on the screen. */
  showAll(): void
  /** True while the view is the one that `showAll` made, and nobody has moved it since. */
  isFitted(): boolean
  /** Section the local person is writing in now, or null; null too while nobody has written on the board. */
  editingSection(): string | null
  /** Called when `editingSection()` changes. */
  onEditingSection(listener: (section: string | null) => void): () => void
  /** Coverage per section (0..1 or null), drawn as the ring of each card. */
  setCoverage(coverage: Readonly<Record<string, number | null>>): void
  /** Adds a component of this kind to the diagram, right of the one before, selected and ready to be renamed. */
  addComponent(kind: string): void
}
