import type { BoardPage } from '../e2e/support/board-page.ts'

/** What a prepared candidate writes about ads click prediction in forty minutes. */
const CARDS: Record<string, string[]> = {
  requirements: [
    'Goal: more revenue per session without more hidden ads',
    'Scale: 20k QPS at peak, 300 candidate ads per request',
    'Latency: p99 under 50 ms for scoring',
    'Fresh: model refreshed hourly, budgets change all day',
  ],
  metrics: [
    'Online: revenue per 1,000 sessions, CTR',
    'Guardrails: hide rate not above +1%, p99 <= 50 ms',
    'Offline: log loss and calibration error, because the bid multiplies the probability',
    'Slices: new ads, new users, mobile web',
  ],
  data: [
    'Label: click within 30 minutes of the impression, else 0',
    'Negatives: keep 1 in 20, correct the base rate after',
    'Split by time: train days 1-28, validate 29, test 30',
    'Position bias: 1% randomised traffic, propensity logged',
  ],
  features: [
    'User, ad, context and their crosses (topic x category)',
    'Counters 1 h / 1 d / 30 d with smoothing for new ads',
    'One definition for training and serving, values logged',
  ],
  modeling: [
    'Baseline: logistic regression on hashed ids',
    'Then DLRM over GBDT: ids have high cardinality',
    'Loss: cross-entropy; isotonic calibration per placement',
  ],
  deployment: [
    'Shadow 24 h, then 1% canary, 10%, 50%, with a gate on log loss',
    'Feature timeout 6 ms, then defaults; last 3 models stay loaded',
  ],
}

interface Box {
  kind: string
  label: string
  column: number
  row: number
}

const BOXES: readonly Box[] = [
  { kind: 'client', label: 'App and web', column: 0, row: 0 },
  { kind: 'gateway', label: 'Ad request API', column: 1, row: 0 },
  { kind: 'retriever', label: 'Candidate ads, 300', column: 2, row: 0 },
  { kind: 'model server', label: 'Scoring, p99 50 ms', column: 3, row: 0 },
  { kind: 'event stream', label: 'Impressions, clicks', column: 0, row: 1 },
  { kind: 'label store', label: 'Labels, 30 min join', column: 1, row: 1 },
  { kind: 'training', label: 'Hourly training', column: 2, row: 1 },
  { kind: 'feature store', label: 'Feature store', column: 3, row: 1 },
]

const ARROWS: readonly [from: number, to: number][] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [0, 4],
  [4, 5],
  [5, 6],
  [6, 7],
  [7, 3],
]

/** Fills a fresh board with the cards above and a diagram under them, by the same keys a person uses. */
export async function fillAdsClick(board: BoardPage): Promise<void> {
  for (const [section, lines] of Object.entries(CARDS)) await board.write(section, lines)
  await board.page.keyboard.press('0')
  await board.page.waitForTimeout(400)
  const area = await board.page.locator('.mb-diagram-hint').boundingBox()
  if (!area) throw new Error('no room for a diagram on the board')
  const place = ({ column, row }: Box) => ({
    x: Math.round(area.x + (area.width * (column + 0.5)) / 4),
    y: Math.round(area.y + area.height * (0.28 + 0.46 * row)),
  })
  for (const box of BOXES) await board.addComponent(box.kind, place(box), box.label)
  for (const [from, to] of ARROWS) await board.drawArrow(place(BOXES[from]!), place(BOXES[to]!))
  await board.page.keyboard.press('0')
  await board.saved()
}
