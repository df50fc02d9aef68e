import type { Section, SectionId } from './schema/section.ts'
import type { Variant } from './schema/variant.ts'
import { SECTIONS } from './sections.ts'

/** The sections as a variant reads them: its titles, hints and weights over the base ones. */
export function sectionsOf(variant: Variant): Section[] {
  return SECTIONS.map((section) => ({
    ...section,
    ...variant.sections[section.id],
    weight: variant.sectionWeights[section.id],
  }))
}

/** Title of a section in a variant, for places that show one title only. */
export function sectionTitle(variant: Variant, id: SectionId): string {
  return sectionsOf(variant).find((section) => section.id === id)?.title ?? id
}
