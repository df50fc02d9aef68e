/** Short names of the variants for lists; the templates hold the full titles. */
const VARIANT_NAMES: Readonly<Record<string, string>> = {
  classic: 'Prediction, ranking',
  'genai-app': 'GenAI app',
  'llm-serving': 'LLM serving',
  'fine-tuning': 'Fine-tuning',
  'eval-platform': 'Evaluation',
  'cv-media': 'Vision, media',
  incident: 'Incident',
  specialist: 'Specialist',
}

export function variantName(id: string): string {
  return VARIANT_NAMES[id] ?? id
}

export const LEVEL_NAMES: Readonly<Record<string, string>> = { mid: 'Mid', senior: 'Senior', staff: 'Staff' }

export const ROLE_NAMES = {
  candidate: 'Candidate',
  interviewer: 'Interviewer',
  observer: 'Observer',
} as const
