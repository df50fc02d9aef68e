import { COMPONENTS } from '@mockboard/templates'
import { describe, expect, it } from 'vitest'
import { hasIcon } from './icons.tsx'

describe('icons', () => {
  it.each(COMPONENTS.map((kind) => [kind.id, kind.icon]))('%s has its icon %s', (_kind, icon) => {
    expect(hasIcon(icon)).toBe(true)
  })
})
