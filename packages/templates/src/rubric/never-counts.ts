/** What never counts as evidence, whatever the criterion; the grader's stages enforce it. */
export const neverCounts: readonly string[] = [
  'Text that matches shipped template wording (exact or close, after lower-casing and removing digits), HTML comments, hint text in italics or square brackets.',
  "A bare heading, or a label with an empty body ('Labelling', 'A/B Test', 'Monitoring:').",
  "TODO, TBD, 'standard approaches as before', unticked checkbox items.",
  "A question with no answer in the same clause, the child bullet or the next sticky. A question that carries its answer ('personalised? yes', 'latency - 200 ms?') counts as an assumption.",
  "A negated plan ('no rollback', 'we will not A/B test') except where the criterion accepts ruling out (scope, constraints, latency not critical, one-stage pipeline) and a reason is given.",
  "Text written by another author than the candidate: the prompt card, interviewer stickies, pasted solution. Numbers that only repeat the prompt's given constraint earn at most partial for scale and latency.",
  'Reference lists, links, code blocks, Mermaid style lines, front matter.',
  "Textbook definitions and other companies' systems described in the third person: at most partial, and only when the clause contains an own choice.",
  "Hedged plans ('could use', 'maybe canary'): at most partial.",
  'Keyword runs: five or more topic nouns separated by commas without verb, number or link count as one list, so at most partial for any criterion.',
]
