import { SECTION_IDS, SECTIONS, type SectionId, VARIANTS } from '@mockboard/templates'

/** What people call the six sections in documents and on frames. Lower case, singular or plural alike. */
const SYNONYMS: Record<SectionId, string> = {
  requirements:
    'requirements|functional requirements|non functional requirements|problem|problem statement|problem definition|problem understanding|problem framing|problem formulation|ml problem|background|context|motivation|goals|goals and non goals|non goals|objective|objectives|business goal|business context|scope|out of scope|assumptions|constraints|introduction|use cases|user stories|users|clarifying questions|scale|scale estimates|traffic|traffic estimates|slo|sla|ml framing|framing|ml task|task definition|task|existing solution|existing system|current state|current solution|status quo|overview|corner cases|impact|hypothesis',
  metrics:
    'metrics|kpi|kpis|success criteria|success metrics|measuring success|evaluation|evaluation metrics|evaluation plan|offline evaluation|online evaluation|offline metrics|online metrics|business metrics|guardrails|guardrail metrics|counter metrics|evals|north star|launch criteria|ship criteria|acceptance criteria|slices|signals',
  data: 'data|dataset|data sources|data collection|data pipeline|data preparation|data quality|data model|training data|raw data|labels|label definition|labelling|labeling|annotation|ground truth|targets|sampling|negative sampling|split|splits|data split|validation split|train test split|validation strategy|logging|corpus|golden set|ingestion|privacy|data privacy|data governance|bias|feedback loop',
  features:
    'features|feature engineering|feature set|feature list|feature store|feature pipeline|feature computation|representation|preprocessing|pre processing|inputs|input features|embeddings|chunking|tokenization|tokenisation|augmentation',
  modeling:
    'modeling|modelling|model|model architecture|model design|model selection|model choice|model training|ml model|algorithm|algorithms|baseline|baselines|training|training plan|training pipeline|loss|loss function|training objective|candidate generation|retrieval|ranking|reranking|re ranking|cold start|calibration|thresholds|hyperparameters|hyper parameter tuning|error analysis|alternatives|alternatives considered|options considered|methods|methodology|prompting|prompt design|fine tuning|generation|hypotheses|network architecture',
  deployment:
    'deployment|serving|model serving|online serving|inference|production|productionization|system architecture|system design|system diagram|high level design|high level architecture|infrastructure|rollout|roll out|rollout plan|launch plan|launch|release|release plan|experiment|experiments|experimentation|experiment design|online experiment|online experiments|a b test|a b tests|a b testing|ab test|ab testing|monitoring|monitoring and alerting|observability|alerting|alerts|drift|retraining|fallback|fallbacks|rollback|failure modes|failure handling|risks|risk review|operations|on call|cost|costs|capacity|capacity planning|scaling|scalability|latency budget|latency|security|safety|maintenance|incident response|mitigation|prevention',
}

/** Too vague to overrule the section a heading stands in; on their own they mean this. */
const VAGUE: Record<string, SectionId> = {
  architecture: 'deployment',
  system: 'deployment',
  design: 'deployment',
  'proposed design': 'deployment',
  approach: 'modeling',
  'proposed approach': 'modeling',
  solution: 'modeling',
  'proposed solution': 'modeling',
}

function words(title: string): string[] {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word,
    )
    .filter((word) => word !== 'the' && word !== 'and' && word !== 'our')
}

/** `3.2 Feature engineering:` -> `feature engineering`; a bare number is no title. */
function titleWords(title: string): string[] {
  const found = words(title)
  while (found.length > 1 && /^(\d+|[ivx]+|section|part|step|phase)$/.test(found[0] ?? '')) found.shift()
  return found
}

interface Phrase {
  words: readonly string[]
  section: SectionId
}

const PHRASES: Phrase[] = SECTION_IDS.flatMap((section) =>
  SYNONYMS[section].split('|').map((phrase) => ({ words: words(phrase), section })),
)
const EXACT = new Map<string, SectionId>(PHRASES.map((phrase) => [phrase.words.join(' '), phrase.section]))
for (const [phrase, section] of Object.entries(VAGUE)) EXACT.set(words(phrase).join(' '), section)
for (const section of SECTIONS) EXACT.set(words(section.title).join(' '), section.id)
// A variant's own titles ("Corpus & golden set") come last and only where nobody else claims them.
for (const variant of VARIANTS) {
  for (const section of SECTIONS) {
    const title = words(variant.sections[section.id]?.title ?? section.title).join(' ')
    if (!EXACT.has(title)) EXACT.set(title, section.id)
  }
}

function holds(title: readonly string[], phrase: readonly string[]): boolean {
  return title.some((_, at) => phrase.every((word, i) => title[at + i] === word))
}

/**
 * The section a heading or frame name means, or null. `within` is the section of the heading above: it
 * stands unless the title as a whole, or a phrase of two words in it, says otherwise ("Data slices" under
 * Metrics stays there, "Online experiment" does not).
 */
export function sectionFromTitle(title: string, within: SectionId | null = null): SectionId | null {
  const given = titleWords(title)
  if (given.length === 0 || given.length > 12) return within
  const whole = given.join(' ')
  if (within !== null && (Object.hasOwn(VAGUE, whole) || !EXACT.has(whole))) {
    return longest(given, 2) ?? within
  }
  return EXACT.get(whole) ?? longest(given, 1) ?? within
}

/** The longest known phrase in a title; of equally long ones the first in the title's own order. */
function longest(title: readonly string[], atLeast: number): SectionId | null {
  let best: Phrase | null = null
  let bestAt = 0
  for (const phrase of PHRASES) {
    if (phrase.words.length < atLeast || !holds(title, phrase.words)) continue
    const at = title.indexOf(phrase.words[0] ?? '')
    const length = best?.words.length ?? 0
    if (phrase.words.length > length || (phrase.words.length === length && at < bestAt))
      [best, bestAt] = [phrase, at]
  }
  return best?.section ?? null
}
