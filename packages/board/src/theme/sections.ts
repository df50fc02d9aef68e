import { SECTIONS } from '@mockboard/templates'

/** CSS variables of a colour family (theme/families.css). */
export interface FamilyColors {
  /** Rings, bars, borders that must be seen. */
  tone: string
  /** Text on `soft` or on the page. */
  ink: string
  /** Card and chip background. */
  soft: string
  /** Quiet border on `soft`. */
  line: string
}

/** Colours of a section; grey for anything that is not one (the wrap-up block of a plan). */
export function sectionColors(id: string): FamilyColors {
  const colour = SECTIONS.find((section) => section.id === id)?.colour ?? 'gray'
  const name = `--family-${colour}`
  return {
    tone: `var(${name})`,
    ink: `var(${name}-ink)`,
    soft: `var(${name}-soft)`,
    line: `var(${name}-line)`,
  }
}
