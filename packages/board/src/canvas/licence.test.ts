import { describe, expect, it } from 'vitest'
import { isProductionOrigin } from './licence.ts'

describe('isProductionOrigin', () => {
  it.each([
    ['http:', 'localhost', false],
    ['http:', '127.0.0.1', false],
    ['http:', '192.168.1.20', false],
    ['http:', 'board.example.com', false],
    ['https:', 'localhost', false],
    ['https:', '127.0.0.53', false],
    ['https:', '[::1]', false],
    ['https:', 'LOCALHOST', false],
    ['https:', 'board.example.com', true],
    ['https:', '127.0.0.1.example.com', true],
    ['https:', '192.168.1.20', true],
    ['http:', 'app.localhost', true],
    ['https:', 'app.localhost', true],
    ['tauri:', 'localhost', true],
  ])('%s//%s -> %s', (protocol, hostname, production) => {
    expect(isProductionOrigin({ protocol, hostname })).toBe(production)
  })
})
