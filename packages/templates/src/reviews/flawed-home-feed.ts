import type { Review } from '../schema/review.ts'

export default {
  id: 'flawed-home-feed',
  title: "Doc A. 'Home feed ranker v2'",
  variant: 'classic',
  synopsis:
    'Replaces time order with a two-tower plus MLP ranker trained on 60 days of clicks; launches to all users after offline gains.',
  flaws: [
    {
      line: 'Dataset: 60 days of impressions, shuffled, 90/10 train/test.',
      severity: 'critical',
      criterion: 'data.validation-split',
      reviewerSays:
        'You shuffle a time-ordered log, so the test set contains the neighbours of training rows from the same session. The number you report is how well you remember last month. What was AUC on a week you never touched?',
      smallestFix: 'Cut by date with a gap, keep one untouched week.',
    },
    {
      line: 'Success = clicks per session. We want users to be happier with their feed.',
      severity: 'major',
      criterion: 'metrics.gaming',
      reviewerSays:
        'The goal says satisfaction, the metric says clicks. A thumbnail factory wins here. Which survey or dwell signal would disagree with you?',
      smallestFix: 'Long-click or survey-weighted primary, clicks as secondary.',
    },
    {
      line: 'Features: author_ctr, post_total_likes (daily snapshot taken at midnight), hour.',
      severity: 'critical',
      criterion: 'features.point-in-time',
      reviewerSays:
        'total_likes is taken after the impressions of that day, so it already contains their outcome. It will look brilliant offline and vanish online.',
      smallestFix: 'As-of join at impression time, log serving features.',
    },
    {
      line: 'Posts at the top get many clicks, which confirms the ranker is right.',
      severity: 'major',
      criterion: 'data.bias-feedback-loop',
      reviewerSays:
        'Being on top causes clicks. You are training on your own decisions; in six months you rank what you ranked. Where is the unbiased traffic?',
      smallestFix: '1% randomised slots, position as training-only input or propensity weights.',
    },
    {
      line: 'We compare v2.0 with v2.1.',
      severity: 'major',
      criterion: 'modeling.baseline',
      reviewerSays:
        'Neither time order nor a popularity baseline appears, so we cannot tell whether the model earns its cost.',
      smallestFix: 'Add time order and popularity by topic.',
    },
    {
      line: 'AUC 0.79 overall.',
      severity: 'major',
      criterion: 'metrics.slices',
      reviewerSays:
        'New users are 12% of traffic and have no history. Show me their number, and small languages.',
      smallestFix: 'Report by tenure, language, activity.',
    },
    {
      line: 'Rollout: deploy Friday to 100%, monitor CTR.',
      severity: 'critical',
      criterion: 'deployment.staged-rollout',
      reviewerSays:
        'There is no control group and no way back. If CTR drops on Saturday, what do you compare with and what do you switch to?',
      smallestFix: '1-10-50-100 with guardrails, flag to time order.',
    },
    {
      line: 'In the app we recompute author_ctr in Kotlin.',
      severity: 'major',
      criterion: 'features.serving-parity',
      reviewerSays:
        'Two implementations of one feature. They will disagree in a month. Which one did the model learn?',
      smallestFix: 'One definition served from a store or logged values.',
    },
  ],
} satisfies Review
