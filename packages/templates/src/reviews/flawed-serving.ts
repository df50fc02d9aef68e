import type { Review } from '../schema/review.ts'

export default {
  id: 'flawed-serving',
  title: "Doc E. '70B chat platform'",
  variant: 'llm-serving',
  synopsis: 'Kubernetes deployment of a 70B chat model for all products.',
  flaws: [
    {
      line: 'Average latency 900 ms meets the goal of 1 s.',
      severity: 'critical',
      criterion: 'requirements.slo',
      reviewerSays:
        'Average of what? Half of your users wait longer, and streaming users care about the first token.',
      smallestFix: 'p95 for first and following tokens, timeout rate.',
    },
    {
      line: '2M requests/day, so 23 per second, 10 GPUs.',
      severity: 'critical',
      criterion: 'requirements.workload-shape',
      reviewerSays: "No token lengths, no peak. One product sends 20k-token prompts at 9 o'clock.",
      smallestFix: 'Distribution, peak factor, concurrency.',
    },
    {
      line: 'Weights need 140 GB, so two 80 GB GPUs are enough.',
      severity: 'critical',
      criterion: 'modeling.memory-math',
      reviewerSays: "20 GB are left for every conversation's cache. How many users is that?",
      smallestFix: 'Cache per token x length x concurrency, lower precision.',
    },
    {
      line: 'HPA on CPU 70%.',
      severity: 'critical',
      criterion: 'deployment.autoscale-coldstart',
      reviewerSays: 'CPU is idle while the GPU queue grows; and a new pod takes minutes to load weights.',
      smallestFix: 'Queue tokens, warm pool, pre-scaling.',
    },
    {
      line: 'Canary: 50% of traffic for one hour, check 5xx.',
      severity: 'critical',
      criterion: 'deployment.quality-canary',
      reviewerSays: 'Half the company tests it, and a model that talks nonsense returns 200.',
      smallestFix: '1% steps, golden prompts, accept rate, automatic return.',
    },
    {
      line: 'Switch to int4: free 2x speed.',
      severity: 'major',
      criterion: 'modeling.compression-speed',
      reviewerSays: 'Free for which languages and which lengths? I see no quality gate.',
      smallestFix: 'Per-slice check, calibration data, fallback format.',
    },
    {
      line: 'max_tokens is up to the caller; clients retry on timeout.',
      severity: 'critical',
      criterion: 'deployment.admission-control',
      reviewerSays: 'One caller can take the cluster, and retries double the load exactly when it is full.',
      smallestFix: 'Caps per tier, deadline, retry budget, shedding.',
    },
    {
      line: 'Cost: $0.002 per request.',
      severity: 'major',
      criterion: 'metrics.serving-metrics',
      reviewerSays: 'Requests differ by a factor of 50. Cost per 1k output tokens or it means nothing.',
      smallestFix: 'Token-based cost by product.',
    },
    {
      line: 'All prompts are logged for debugging.',
      severity: 'major',
      criterion: 'data.privacy-governance',
      reviewerSays: "That is a database of everybody's secrets.",
      smallestFix: 'Hash, sample with consent, short retention.',
    },
  ],
} satisfies Review
