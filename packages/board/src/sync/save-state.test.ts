import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterEvent, NOT_CONNECTED, type SaveEvent, statusOf } from './save-state.ts'

const after = (...events: SaveEvent[]) => statusOf(events.reduce(afterEvent, NOT_CONNECTED)).state
const open: SaveEvent[] = [{ type: 'opened' }, { type: 'synced' }]

describe('statusOf', () => {
  it('is connecting until the first exchange is complete', () => {
    expect(after()).toBe('connecting')
    expect(after({ type: 'opened' })).toBe('connecting')
    expect(after(...open)).toBe('saved')
  })

  it('says saving until the server has acknowledged what was sent', () => {
    expect(after(...open, { type: 'sent' })).toBe('saving')
    expect(after(...open, { type: 'sent' }, { type: 'sent' }, { type: 'saved', count: 1 })).toBe('saving')
    expect(after(...open, { type: 'sent' }, { type: 'sent' }, { type: 'saved', count: 2 })).toBe('saved')
  })

  it('forgets nothing that was unacknowledged when the line broke', () => {
    const broken: SaveEvent[] = [...open, { type: 'sent' }, { type: 'closed' }]
    expect(after(...broken)).toBe('offline')
    expect(after(...broken, { type: 'opened' })).toBe('saving')
    expect(after(...broken, { type: 'opened' }, { type: 'sent' }, { type: 'synced' })).toBe('saving')
    const back: SaveEvent[] = [{ type: 'opened' }, { type: 'sent' }, { type: 'synced' }]
    expect(after(...broken, ...back, { type: 'saved', count: 1 })).toBe('saved')
  })

  it('says not saved while the server cannot store', () => {
    expect(after(...open, { type: 'storage', fails: true })).toBe('not-saved')
    expect(after(...open, { type: 'storage', fails: true }, { type: 'storage', fails: false })).toBe('saved')
  })

  it('is offline after a first attempt that failed, and refused for good', () => {
    expect(after({ type: 'closed' })).toBe('offline')
    expect(after(...open, { type: 'refused', code: 4404, message: 'gone' })).toBe('refused')
  })

  it('says kept on this device only while the device has every edit', () => {
    const offline = (...events: SaveEvent[]) =>
      statusOf([...open, { type: 'closed' } as const, ...events].reduce(afterEvent, NOT_CONNECTED))
    expect(offline()).toEqual({ state: 'offline', kept: 'tab' })
    expect(offline({ type: 'device', kept: true })).toEqual({ state: 'offline', kept: 'device' })
    expect(offline({ type: 'device', kept: true }, { type: 'device', kept: false })).toEqual({
      state: 'offline',
      kept: 'tab',
    })
  })

  it('never says saved while a sent frame is unacknowledged', () => {
    const event = fc.oneof(
      fc.constantFrom<SaveEvent>(
        { type: 'opened' },
        { type: 'synced' },
        { type: 'closed' },
        { type: 'sent' },
        { type: 'storage', fails: true },
        { type: 'storage', fails: false },
      ),
      fc.nat(5).map((count): SaveEvent => ({ type: 'saved', count })),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const state = events.reduce(afterEvent, NOT_CONNECTED)
        if (statusOf(state).state !== 'saved') return
        expect(state.link).toBe('open')
        expect(state.saved).toBeGreaterThanOrEqual(state.sent)
      }),
    )
  })
})
