import type { Section } from './schema/section.ts'

/** The six cards in reading order. Weights are those of the classic variant. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'requirements',
    title: 'Requirements',
    colour: 'blue',
    digit: 1,
    weight: 0.18,
    hints: [
      'Whose problem is it, and what should move?',
      'What is in, what is left out?',
      'How many users, items, requests?',
      'What goes in, what is predicted?',
    ],
  },
  {
    id: 'metrics',
    title: 'Metrics',
    colour: 'teal',
    digit: 2,
    weight: 0.17,
    hints: [
      'One number to decide by',
      'What must not get worse, and by how much?',
      'Which offline number, and why that one?',
    ],
  },
  {
    id: 'data',
    title: 'Data',
    colour: 'orange',
    digit: 3,
    weight: 0.2,
    hints: [
      'Which raw sources?',
      'What exactly is a positive?',
      'How do you split, and why so?',
      'What do you log for next time?',
    ],
  },
  {
    id: 'features',
    title: 'Features',
    colour: 'pink',
    digit: 4,
    weight: 0.13,
    hints: [
      'Which families: user, item, context, pair?',
      'How fresh, computed where?',
      'How is training kept equal to serving?',
    ],
  },
  {
    id: 'modeling',
    title: 'Modeling',
    colour: 'violet',
    digit: 5,
    weight: 0.18,
    hints: [
      'What simple thing do you have to beat?',
      'Which options, and why this one?',
      'Loss and training plan',
      'What about the new and the unknown?',
    ],
  },
  {
    id: 'deployment',
    title: 'Deployment',
    colour: 'lime',
    digit: 6,
    weight: 0.14,
    hints: [
      'The path of one request',
      'How does it go live, step by step?',
      'What is served when it breaks?',
      'What do you watch, and when is it retrained?',
    ],
  },
]

export const SECTION_IDS = SECTIONS.map((section) => section.id)
