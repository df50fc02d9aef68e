import type { Review } from '../schema/review.ts'

export default {
  id: 'flawed-rag',
  title: "Doc C. 'Ask-the-wiki assistant'",
  variant: 'genai-app',
  synopsis: 'Vector search over the wiki and code, large hosted model, launch in two weeks.',
  flaws: [
    {
      line: 'All documents are split every 1,000 characters.',
      severity: 'major',
      criterion: 'features.chunk-index',
      reviewerSays: 'This cuts functions and tables in half. Show me one citation a reader could check.',
      smallestFix: 'Symbol and section chunks, small overlap, metadata.',
    },
    {
      line: 'Evaluation: ROUGE-L against an answer written by the same model.',
      severity: 'critical',
      criterion: 'metrics.component-evals',
      reviewerSays:
        'You measure similarity to your own style. It cannot tell a retrieval miss from an invention.',
      smallestFix: 'Retrieval recall on human questions, claim support, citation precision.',
    },
    {
      line: '300 test questions generated from the indexed chunks.',
      severity: 'critical',
      criterion: 'data.golden-set',
      reviewerSays:
        'Each question quotes its chunk, so retrieval is near perfect by construction, and none is unanswerable.',
      smallestFix: 'Real queries, 15% unanswerable, hidden split.',
    },
    {
      line: 'The judge is the generator with temperature 0.',
      severity: 'major',
      criterion: 'metrics.judge-validity',
      reviewerSays: 'It likes its own answers. What is its agreement with two people?',
      smallestFix: 'Other family, human sample, order swap.',
    },
    {
      line: 'Permissions are enforced by hiding links in the UI.',
      severity: 'critical',
      criterion: 'deployment.injection-permissions',
      reviewerSays:
        'The text of a private page has already reached the prompt and the logs. Hiding the link is decoration.',
      smallestFix: 'Filter before retrieval, deny by default, test accounts.',
    },
    {
      line: 'Index rebuild every Sunday.',
      severity: 'major',
      criterion: 'data.corpus-ingestion',
      reviewerSays: 'Policy changed on Monday. Six days of confident old answers, and deletions too.',
      smallestFix: 'Change events, deletes in minutes, freshness alert.',
    },
    {
      line: 'The bot always answers; we lowered temperature to avoid hallucinations.',
      severity: 'critical',
      criterion: 'requirements.answer-policy',
      reviewerSays: 'Temperature does not create knowledge. What does it say when the page does not exist?',
      smallestFix: 'Confidence gate, abstain text, hand-off.',
    },
    {
      line: 'Target p95 2 s. Steps: rewrite (0.8 s), retrieve, rerank 100 docs, verify with LLM (1.5 s).',
      severity: 'major',
      criterion: 'deployment.latency-capacity',
      reviewerSays: 'Your own steps exceed the budget before the answer starts.',
      smallestFix: 'Budget table, asynchronous verification, smaller k.',
    },
    {
      line: 'Retrieved pages are appended after the system prompt.',
      severity: 'major',
      criterion: 'deployment.injection-permissions',
      reviewerSays: 'Anyone who edits a page writes to your prompt.',
      smallestFix: 'Mark as data, strip instructions, no side-effect tools.',
    },
  ],
} satisfies Review
