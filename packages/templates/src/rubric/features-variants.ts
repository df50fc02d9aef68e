import type { Criterion } from '../schema/criterion.ts'

export const featuresVariantCriteria: readonly Criterion[] = [
  {
    id: 'features.chunk-index',
    section: 'features',
    title: 'Chunking, metadata and index choice',
    covered:
      'Chooses chunk unit and size by content type, the metadata kept, and the embedding or index, with a reason.',
    partial: 'Default size and overlap only.',
    doesNotCount: "'Use a vector database'.",
    weight: 3,
    level: 'mid',
    origin: 'genai-app',
    examples: [
      {
        text: 'code: ast symbol chunks + path/signature meta; md: section; ~300 tok, so cites point to a function',
        expected: 'covered',
        why: '',
        from: 'general',
      },
      {
        text: '600 tok prose w/ title prefix, tables row-wise; ivf-pq 12GB fits one box',
        expected: 'covered',
        why: '',
        from: 'general',
      },
      { text: '512 tokens, 50 overlap', expected: 'partial', why: 'default, no reason', from: 'general' },
      { text: 'Pinecone', expected: 'missing', why: 'vendor', from: 'general' },
    ],
    followUp: 'Why that chunk unit for this content, and what breaks at its boundaries?',
    diagram: [{ kind: 'edge', from: ['chunk'], to: ['embed', 'index'], note: '', countsAs: 'partial' }],
    rule: {
      words: { never: [{ from: 'general', any: ['=zzz'] }] },
      facets: { topic: { ask: 'name the idea', any: [{ has: ['never'] }] } },
      covered: 'topic',
      partial: 'topic',
    },
  },
  {
    id: 'features.preprocess-augment',
    section: 'features',
    title: 'Preprocessing and augmentation that respect the task',
    covered: 'Picks transformations tied to the invariance needed and rejects harmful ones.',
    partial: "'Resize and normalise, flip'.",
    doesNotCount: "'Data augmentation'.",
    weight: 2,
    level: 'mid',
    origin: 'cv-media',
    examples: [
      {
        text: 'night + blur + jpeg aug; no flip: plates read one way',
        expected: 'covered',
        why: '',
        from: 'general',
      },
      {
        text: 'crop object, bg swap so adapter learns identity not scene',
        expected: 'covered',
        why: '',
        from: 'general',
      },
      { text: 'random crop, flip, rotate', expected: 'partial', why: 'no argument', from: 'general' },
      { text: 'augment', expected: 'missing', why: 'empty', from: 'general' },
    ],
    followUp: 'Which augmentation would hurt?',
    diagram: [],
    rule: {
      words: { never: [{ from: 'general', any: ['=zzz'] }] },
      facets: { topic: { ask: 'name the idea', any: [{ has: ['never'] }] } },
      covered: 'topic',
      partial: 'topic',
    },
  },
]
