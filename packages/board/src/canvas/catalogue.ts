import { COMPONENTS, SECTIONS, type ComponentKind, type Section } from '@mockboard/templates'
import type { Editor } from 'tldraw'
import { sectionTitles } from './state.ts'

const sections = new Map<string, Section>(SECTIONS.map((section) => [section.id, section]))
const kinds = new Map<string, ComponentKind>(COMPONENTS.map((kind) => [kind.id, kind]))

/** Undefined for an id this version does not know: the card is drawn without colour, digit and hints. */
export function section(id: string): Section | undefined {
  return sections.get(id)
}

/** Undefined for a kind this version does not know: it is drawn as a plain box. */
export function componentKind(id: string): ComponentKind | undefined {
  return kinds.get(id)
}

/** Name of a section on this board. */
export function sectionTitle(editor: Editor, id: string): string {
  return sectionTitles.get(editor)[id] ?? sections.get(id)?.title ?? id
}
