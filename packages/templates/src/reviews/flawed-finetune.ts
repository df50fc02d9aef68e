import type { Review } from '../schema/review.ts'

export default {
  id: 'flawed-finetune',
  title: "Doc D. 'Weekly coding-agent fine-tune'",
  variant: 'fine-tuning',
  synopsis: 'Every week fine-tune on sessions with a thumbs-up.',
  flaws: [
    {
      line: 'Use raw session logs from last week.',
      severity: 'critical',
      criterion: 'data.secret-scrub',
      reviewerSays:
        'Customer code and keys go into weights, and a weight cannot be unlearned by deleting a row.',
      smallestFix: 'Scan at ingest, opt-out filter, extraction probe before release.',
    },
    {
      line: 'Reward = thumbs-up.',
      severity: 'critical',
      criterion: 'modeling.objective-guard',
      reviewerSays: 'The quickest way to a thumb is agreement and long praise. You are training a flatterer.',
      smallestFix: 'Outcome signals (tests, kept change), length control, reference penalty.',
    },
    {
      line: "The model's accepted suggestions are added to training.",
      severity: 'major',
      criterion: 'data.bias-feedback-loop',
      reviewerSays: 'It eats its own output. Variety narrows each week.',
      smallestFix: 'Cap self-generated share, keep human edits, fresh data.',
    },
    {
      line: 'Eval = random 5% of the same sessions.',
      severity: 'critical',
      criterion: 'data.decontamination',
      reviewerSays: 'Same user, same file, same day on both sides.',
      smallestFix: 'Later dates, unseen repos, overlap check.',
    },
    {
      line: 'Win rate improved 3 points.',
      severity: 'major',
      criterion: 'metrics.slices',
      reviewerSays:
        'Average of which languages? Two of mine went down, and the interval is wider than three.',
      smallestFix: 'Slices, intervals, floors.',
    },
    {
      line: 'Tool arguments are parsed from the logged text.',
      severity: 'critical',
      criterion: 'features.serving-parity',
      reviewerSays: 'Logs span two schema versions; the served agent has a third.',
      smallestFix: 'Version the schema with each example, validate, reject.',
    },
    {
      line: 'Overwrite the production checkpoint on Monday 06:00.',
      severity: 'critical',
      criterion: 'deployment.promotion-lineage',
      reviewerSays: 'Nobody awake, no previous version, no record of the data that made it.',
      smallestFix: 'Registry, gate, adapter swap, keep last two.',
    },
    {
      line: 'Doubled batch and learning rate to finish earlier.',
      severity: 'minor',
      criterion: 'modeling.training-plan',
      reviewerSays: 'Linear scaling fails here and there are no warm-up or stability numbers.',
      smallestFix: 'Square-root scaling or warm-up, watch gradient norm.',
    },
    {
      line: 'No general benchmarks, the domain is what counts.',
      severity: 'major',
      criterion: 'metrics.eval-suite',
      reviewerSays: 'Forgetting shows up as support tickets.',
      smallestFix: 'Regression and safety set with stop limits.',
    },
  ],
} satisfies Review
