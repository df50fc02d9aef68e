import type { Review } from '../schema/review.ts'

export default {
  id: 'flawed-fraud',
  title: "Doc B. 'Card fraud scorer'",
  variant: 'classic',
  synopsis: 'Gradient boosting on 12 months of card payments to replace rules.',
  flaws: [
    {
      line: 'Accuracy is 99.9%.',
      severity: 'critical',
      criterion: 'metrics.offline-choice',
      reviewerSays:
        "Fraud is 0.1%. Saying 'never fraud' scores the same. What is recall at the false-decline rate support can live with?",
      smallestFix: 'PR curve, recall at fixed false-positive rate, money saved.',
    },
    {
      line: 'Train on all transactions up to yesterday; label 0 if no chargeback.',
      severity: 'critical',
      criterion: 'data.label-quality',
      reviewerSays:
        'Chargebacks need weeks. The most recent month is full of fraud labelled as good, exactly where attacks are newest.',
      smallestFix: 'Train on matured window, early proxy labels, delay correction.',
    },
    {
      line: 'Feature: dispute_reason_code, account_closed_flag.',
      severity: 'critical',
      criterion: 'features.point-in-time',
      reviewerSays: 'These fields exist only after the case is known. The model reads the answer.',
      smallestFix: 'Drop, and list availability time per feature.',
    },
    {
      line: 'SMOTE to 50/50, then split.',
      severity: 'major',
      criterion: 'data.negatives-imbalance',
      reviewerSays:
        'Synthetic neighbours of test points are in training, and the scores are no longer probabilities.',
      smallestFix: 'Split first, downsample negatives, recalibrate.',
    },
    {
      line: 'Threshold 0.5.',
      severity: 'major',
      criterion: 'modeling.calibration-threshold',
      reviewerSays:
        'Who chose 0.5? A false decline costs one amount, a missed fraud another, and review capacity is fixed.',
      smallestFix: 'Cost-based thresholds with a review band.',
    },
    {
      line: 'Velocity counts are computed nightly.',
      severity: 'major',
      criterion: 'features.compute-freshness',
      reviewerSays: 'Card testing happens within minutes. A nightly count sees it tomorrow.',
      smallestFix: 'Streaming counters for 1 min to 24 h.',
    },
    {
      line: 'The API calls the model synchronously; timeouts return an error.',
      severity: 'critical',
      criterion: 'deployment.fallback-rollback',
      reviewerSays:
        'If the model is slow, do we decline everybody or approve everybody? That is a business decision hidden in an error code.',
      smallestFix: 'Timeout budget, rules as fallback, amount-based default.',
    },
    {
      line: 'Retrain once a year.',
      severity: 'major',
      criterion: 'deployment.retraining',
      reviewerSays: 'The opponent reads your declines. A year is several generations of attack.',
      smallestFix: 'Weekly refresh with gate, rule hot path.',
    },
    {
      line: "Random forest beats rules on the rules' own blocked set.",
      severity: 'major',
      criterion: 'data.bias-feedback-loop',
      reviewerSays: 'Blocked payments have no outcome. You judge against a label created by the rules.',
      smallestFix: 'Small random pass-through, reject inference note.',
    },
  ],
} satisfies Review
