import type { AntiPattern } from '../schema/anti-pattern.ts'

export const antiPatterns: readonly AntiPattern[] = [
  {
    id: 'random-split-time',
    title: 'random split on time-dependent data',
    criterion: 'data.validation-split',
    say: 'The split is random, but the data has a time order: the future leaks into training. Split by time.',
  },
  {
    id: 'accuracy-imbalanced',
    title: 'accuracy as metric with rare positives',
    criterion: 'metrics.offline-choice',
    say: 'Accuracy is the metric while positives are rare: always saying "no" would score well. Use PR-AUC, recall at a fixed false-positive rate, or log loss.',
  },
  {
    id: 'smote-before-split',
    title: 'resampling before the split',
    criterion: 'data.negatives-imbalance',
    say: 'Resampling stands before the split: copies of one row land on both sides. Split first, resample the training part only.',
  },
  {
    id: 'offline-as-online',
    title: 'offline metric in the online or business slot',
    criterion: 'metrics.online-target',
    say: 'An offline metric stands in the online slot. Name what users or the business do differently.',
  },
  {
    id: 'mean-latency',
    title: 'average latency as target',
    criterion: 'requirements.latency-freshness',
    say: 'The latency target is an average: it hides the slow tail. State p95 or p99.',
  },
  {
    id: 'big-bang',
    title: 'release to everyone at once',
    criterion: 'deployment.staged-rollout',
    say: 'The release goes to everyone at once. Put a smaller step with a check before it.',
  },
  {
    id: 'judge-is-generator',
    title: 'generator judges itself',
    criterion: 'metrics.judge-validity',
    say: 'The same model writes and judges the answers: it prefers its own style. Use another family and check it against people.',
  },
  {
    id: 'eval-from-index',
    title: 'questions generated from the indexed chunks',
    criterion: 'data.golden-set',
    say: 'Test questions are generated from the indexed chunks: retrieval looks better than it is. Add real queries.',
  },
  {
    id: 'too-good',
    title: 'suspiciously perfect result',
    criterion: 'features.point-in-time',
    say: 'The expected result is nearly perfect: more often a leak than a success. Look for a field known only afterwards.',
  },
  {
    id: 'post-outcome-field',
    title: 'feature known only after the outcome',
    criterion: 'features.point-in-time',
    say: 'A feature is known only after the outcome. It will be missing at prediction time: drop it or cut it off in time.',
  },
  {
    id: 'ui-permission',
    title: 'permission applied after retrieval or in the UI',
    criterion: 'deployment.injection-permissions',
    say: 'Permissions are applied after retrieval or in the interface: the model has already read the document. Filter before retrieval.',
  },
  {
    id: 'temperature-cure',
    title: 'temperature as cure for invention',
    criterion: 'modeling.grounding-verification',
    say: 'Low temperature is the only measure against invention: it makes wrong answers repeatable, not right. Check the output against sources.',
  },
  {
    id: 'cpu-autoscale-gpu',
    title: 'scale a GPU service on CPU',
    criterion: 'deployment.autoscale-coldstart',
    say: 'A GPU service is scaled on CPU use, which barely moves with its load. Scale on queue length or tokens in flight.',
  },
  {
    id: 'contradiction-latency',
    title: 'requirement and serving disagree',
    criterion: 'deployment.serving-path',
    say: 'Requirement and serving disagree: one says real time, the other batch only. Say which holds.',
  },
  {
    id: 'orphan-feature',
    title: 'feature from a source never listed',
    criterion: 'features.entity-families',
    say: 'A feature comes from a source that is nowhere on the board. List the source or drop the feature.',
  },
]
