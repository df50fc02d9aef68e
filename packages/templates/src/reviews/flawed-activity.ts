import type { Review } from '../schema/review.ts'

export default {
  id: 'flawed-activity',
  title: "Doc F. 'Will the user be active this hour?'",
  variant: 'classic',
  synopsis: 'LSTM predicts hourly activity to time pushes.',
  flaws: [
    {
      line: 'Active = any event from the device.',
      severity: 'critical',
      criterion: 'data.label-definition',
      reviewerSays: 'Background sync and our own push receipts are events. You predict our cron job.',
      smallestFix: 'Foreground events only, exclude the hour after a push.',
    },
    {
      line: 'Random 80/20 split over user-hours.',
      severity: 'critical',
      criterion: 'data.validation-split',
      reviewerSays: 'Hour 14 in training, hours 13 and 15 in test, same user. It interpolates.',
      smallestFix: 'Later weeks, plus unseen users as second test.',
    },
    {
      line: 'Feature: sessions_today.',
      severity: 'critical',
      criterion: 'features.point-in-time',
      reviewerSays: 'At 09:00 the table already holds the evening. Built from the end-of-day job.',
      smallestFix: 'Sessions up to the previous hour.',
    },
    {
      line: 'hour_of_day in UTC.',
      severity: 'major',
      criterion: 'features.encoding',
      reviewerSays: 'Breakfast in Tokyo and night in Lisbon get the same value.',
      smallestFix: 'Local time, cyclic encoding, daylight-saving test.',
    },
    {
      line: 'AUC 0.93, so it is ready for push timing.',
      severity: 'major',
      criterion: 'metrics.offline-online-link',
      reviewerSays:
        'AUC over all user-hours is easy: nights are quiet. Push timing needs the right hour within a user.',
      smallestFix: 'Within-user ranking of hours, calibration, open rate in A/B.',
    },
    {
      line: 'No baseline, the task is new.',
      severity: 'major',
      criterion: 'modeling.baseline',
      reviewerSays: 'Same hour last week is one line of SQL. I expect 0.9.',
      smallestFix: 'Add it and a per-user histogram.',
    },
    {
      line: 'Pushes go out when p > 0.5 and the model learns from the result.',
      severity: 'critical',
      criterion: 'data.bias-feedback-loop',
      reviewerSays: 'The push causes the activity you then call correct.',
      smallestFix: 'Hold-out without pushes, log propensity.',
    },
    {
      line: 'Scores are computed at 02:00 for the whole day, product wants the last session used.',
      severity: 'major',
      criterion: 'requirements.latency-freshness',
      reviewerSays:
        'A batch at night cannot know the morning. Requirement and serving contradict each other.',
      smallestFix: 'Noon refresh or streaming state.',
    },
    {
      line: 'Mean over users: fine.',
      severity: 'minor',
      criterion: 'metrics.slices',
      reviewerSays: 'Shift workers and new users pay for the mean.',
      smallestFix: 'Tenure, time zone, weekday/weekend.',
    },
  ],
} satisfies Review
