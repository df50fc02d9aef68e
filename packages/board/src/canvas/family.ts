import type { CSSProperties } from 'react'

/** The colours of a family (theme/families.css) under the names that canvas.css uses, light and dark alike. */
export function familyStyle(colour = 'gray'): CSSProperties {
  return {
    '--mb-tone': `var(--family-${colour})`,
    '--mb-ink': `var(--family-${colour}-ink)`,
    '--mb-soft': `var(--family-${colour}-soft)`,
    '--mb-line': `var(--family-${colour}-line)`,
  } as CSSProperties
}
