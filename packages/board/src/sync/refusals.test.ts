import { CLOSE } from '@mockboard/protocol'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusals.ts'

describe('refusalOf', () => {
  it.each(['malformed', 'forbidden', 'gone', 'full', 'tooLarge'] as const)(
    'gives up on %s and says what to do',
    (name) => {
      expect(refusalOf(CLOSE[name].code)).toMatch(/[.]$/)
    },
  )

  it.each(['restart', 'unavailable', 'badTicket'] as const)('tries again after %s', (name) => {
    expect(refusalOf(CLOSE[name].code)).toBeNull()
  })

  it('tries again after a line that just broke, and gives up on unknown refusals', () => {
    expect(refusalOf(1006)).toBeNull()
    expect(refusalOf(4499)).toContain('4499')
  })
})
