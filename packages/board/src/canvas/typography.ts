/**
 * Text on cards and components. The font is the one that ships with the editor, not the machine's own:
 * two people must see the same lines, and a height measured here is stored for everybody.
 */
export const CARD_TEXT = {
  fontFamily: 'var(--tl-font-sans)',
  fontSize: 15,
  lineHeight: 1.45,
} as const

export const LABEL_TEXT = {
  fontFamily: 'var(--tl-font-sans)',
  fontSize: 14,
  lineHeight: 1.25,
} as const

/** Pixels at zoom 1. */
export const CARD = { title: 42, padding: 16, bottom: 14, minW: 240, minH: 120 } as const
export const BOX = { icon: 44, padding: 10, minW: 90, minH: 44, w: 168, h: 60 } as const
