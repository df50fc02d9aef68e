/**
 * Numbers of a whiteboard: `p99`, `30 ms`, `1:10`, `80/10/10`, `50k QPS`, `5-10%`, `$3M`, `top-10`, `@k`.
 * Every number is a `num` and has the classes of its unit besides.
 */
export interface NumberMatch {
  end: number
  classes: readonly string[]
}

const UNIT_CLASS: readonly [RegExp, string][] = [
  [/^(?:ms|msec|millis(?:econds?)?|us|µs)$/, 'ms'],
  [
    /^(?:s|sec|secs|seconds?|m(?:in)|mins|minutes?|h|hr|hrs|hours?|d|days?|wk|wks|w|weeks?|mo|mos|months?|y|yr|yrs|years?|quarters?|nights?)$/,
    'time',
  ],
  [/^(?:%|pct|percent|pp|pts?|bps)$/, 'pct'],
  [
    /^(?:qps|rps|tps|req\/s|rpm|fps|\/s|\/sec|\/d|\/day|\/h|\/hr|\/hour|\/min|\/wk|\/week|\/mo|\/month)$/,
    'rate',
  ],
  [/^(?:kb|mb|gb|tb|pb|gib|mib|bytes?)$/, 'bytes'],
  [/^(?:k|m|b|mio|mln|mm|million|billion|bn|thousand|dau|mau)$/, 'big'],
  [/^(?:x|×)$/, 'mult'],
  [/^(?:\$|€|usd|eur|cents?|dollars?)$/, 'money'],
]

const NUMBER = /^\d+(?:[,.]\d+)*(?:\^\d+)?(?:e\d+)?/
const LEADING_POINT = /^\.\d+/
const LIST = /^\d+(?:\.\d+)?%?(?:[/:]\d+(?:\.\d+)?%?)+(?![\d.])/
const RANGE = /^\d+(?:[.,]\d+)?(?:k|m|b)?(?:\.\.|[-–]|\+-|±)\d+(?:[.,]\d+)?/i
const PERCENTILE = /^p(?:50|75|9\d(?:\.\d+)?)\b/i
const AT = /^@ ?(?:\d+|[kn]\b)/i
const TIMES = /^[x×]\d+(?:\.\d+)?/
const SPACED_UNIT =
  /^ ?(%|\$|€|µs|req\/s|\/(?:sec|s|day|d|hour|hr|h|min|week|wk|month|mo)\b|×|[a-zA-Z]+(?:\/s\b)?)/
const SCALED_RATE = /^ ?(qps|rps|tps|req\/s|\/(?:sec|s|day|d|hour|hr|h|min|week|wk|month|mo)\b)/i

/** Reads the number that begins at `at`, or null. `before` is the sign in front of it, if any. */
export function readNumber(text: string, at: number): NumberMatch | null {
  const rest = text.slice(at, at + 48)
  const special = readSpecial(rest)
  if (special) return { end: at + special.length, classes: special.classes }
  const head = NUMBER.exec(rest) ?? LEADING_POINT.exec(rest)
  if (!head) return null
  const range = RANGE.exec(rest)
  let length = Math.max(head[0].length, range?.[0].length ?? 0)
  const classes = ['num']
  if (text[at - 1] === '$' || text[at - 1] === '€') classes.push('money')
  if (isBig(head[0])) classes.push('big')
  for (let turn = 0; turn < 2; turn++) {
    const unit = readUnit(rest.slice(length), turn > 0)
    if (!unit) break
    classes.push(unit.class)
    length += unit.length
    if (unit.class !== 'big') break
  }
  return { end: at + length, classes }
}

function readSpecial(rest: string): { length: number; classes: readonly string[] } | null {
  const percentile = PERCENTILE.exec(rest)
  if (percentile) return { length: percentile[0].length, classes: ['pctile'] }
  const at = AT.exec(rest)
  if (at) return { length: at[0].length, classes: ['at'] }
  const times = TIMES.exec(rest)
  if (times) return { length: times[0].length, classes: ['num', 'mult'] }
  const list = LIST.exec(rest)
  if (list) {
    const parts = list[0].split(/[/:]/)
    const clock = list[0].includes(':') && /^\d{1,2}:\d{2}$/.test(list[0]) && !list[0].startsWith('1:')
    if (clock) return { length: list[0].length, classes: ['num', 'time', 'clock'] }
    return {
      length: list[0].length,
      classes: parts.length > 2 ? ['num', 'ratio', 'steps'] : ['num', 'ratio'],
    }
  }
  return null
}

function readUnit(rest: string, rateOnly: boolean): { length: number; class: string } | null {
  const match = rateOnly ? SCALED_RATE.exec(rest) : SPACED_UNIT.exec(rest)
  const unit = match?.[1]?.toLowerCase()
  if (!match || !unit) return null
  for (const [form, name] of UNIT_CLASS) if (form.test(unit)) return { length: match[0].length, class: name }
  return null
}

function isBig(digits: string): boolean {
  if (/[e^]/.test(digits)) return true
  return Number(digits.replaceAll(',', '')) >= 1000
}
