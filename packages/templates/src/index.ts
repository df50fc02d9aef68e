export { STARTING_BOARDS, startingBoardFor } from './boards/index.ts'
export { catalogue } from './catalogue.ts'
export { COMPONENT_GROUPS, COMPONENTS } from './components/index.ts'
export { kindFromLabel } from './components/kind-from-label.ts'
export { didYouMean, nearest } from './nearest.ts'
export { CHECKPOINTS, PACING_ADVICE, pacingPlan, plannedSeconds } from './pacing.ts'
export { publicProblem } from './public-problem.ts'
export type { AntiPattern } from './schema/anti-pattern.ts'
export type { Catalogue } from './schema/catalogue.ts'
export type { ComponentGroup, ComponentKind } from './schema/component-kind.ts'
export type { Criterion, DiagramEvidence, Example } from './schema/criterion.ts'
export type { Lexicon } from './schema/lexicon.ts'
export type { Checkpoint, PacingBlock, PacingPlan } from './schema/pacing.ts'
export type { Level, Problem, PublicProblem } from './schema/problem.ts'
export type { Flaw, Review } from './schema/review.ts'
export type {
  Condition,
  Expression,
  Facet,
  Pattern,
  PatternGroup,
  Rule,
  Scope,
  Status,
  TextCondition,
  Words,
} from './schema/rule.ts'
export type { Colour, Section, SectionId } from './schema/section.ts'
export type { PlacedCard, PlacedComponent, PlacedRect, StartingBoard } from './schema/starting-board.ts'
export type { Variant, VariantId } from './schema/variant.ts'
export { sectionsOf, sectionTitle } from './section-reading.ts'
export { SECTION_IDS, SECTIONS } from './sections.ts'
export { starterLinks, templateTexts } from './template-texts.ts'
export { VARIANTS } from './variants/index.ts'
