/** What the grader reads: `mockboard.board/1` (DESIGN 4.1). */
export const BOARD_SCHEMA = 'mockboard.board/1'

export interface Note {
  id: string
  /** Section id, or null for a note that lies on no card. */
  section: string | null
  author: 'candidate' | 'interviewer'
  text: string
}

export interface Component {
  id: string
  label: string
  /** Component kind id; derived from the label when absent. */
  kind?: string
  section: string | null
}

export interface Link {
  from: string
  to: string
  label: string
}

export interface Board {
  problem?: string
  variant?: string
  notes: Note[]
  components: Component[]
  links: Link[]
}

/** What is wrong with an input, and where: `path` like `notes[3].text`. */
export interface InputProblem {
  path: string
  message: string
}

export type ReadResult = { ok: true; board: Board } | { ok: false; problems: InputProblem[] }
