/** An axis-aligned box, in pixels of the page or of the screen. */
export interface Area {
  x: number
  y: number
  w: number
  h: number
}

/** A camera as tldraw has it: what is added to page coordinates, and then the zoom. */
export interface View {
  x: number
  y: number
  z: number
}

export interface FitOptions {
  /** No larger than this zoom. */
  most: number
  /** What would have to be smaller than this to fit in height is shown from its top instead, to be read. */
  least: number
  /** The smallest zoom that the canvas knows. */
  floor: number
}

/** Pixels of the canvas that lie under tldraw's menu above and its toolbar below. */
export const CHROME = { top: 48, bottom: 64, side: 20 } as const
/** Width in pixels below which a canvas is a phone's. */
export const NARROW = 640
/** Zoom below which 15 px text is smaller than 11 px. */
export const READABLE = 11 / 15

/**
 * The camera that brings `area` into the part of a `screen` of this size that nothing covers. Null when there
 * is nothing to aim at: an area without extent or with a coordinate that is no number, or a canvas of no size.
 */
export function fitted(area: Area, screen: { w: number; h: number }, options: FitOptions): View | null {
  const { x, y, w, h } = area
  const sound = [x, y, w, h, screen.w, screen.h].every(Number.isFinite)
  if (!sound || w <= 0 || h <= 0 || screen.w <= 0 || screen.h <= 0) return null
  const free = {
    w: Math.max(1, screen.w - 2 * CHROME.side),
    h: Math.max(1, screen.h - CHROME.top - CHROME.bottom),
  }
  const across = Math.min(free.w / w, options.most)
  const whole = free.h / h
  const down = whole < options.least ? Math.max(options.least, READABLE) : whole
  const z = Math.max(options.floor, Math.min(across, down))
  // A phone's keyboard covers the lower half: what was asked for stands at the top there.
  const top = screen.w < NARROW || h * z > free.h + 1
  return {
    x: screen.w / 2 / z - (x + w / 2),
    y: top ? CHROME.top / z - y : (CHROME.top + free.h / 2) / z - (y + h / 2),
    z,
  }
}

/** The box around all of these; null when there is none, or none whose numbers are numbers. */
export function around(areas: readonly Area[]): Area | null {
  const sound = areas.filter(({ x, y, w, h }) => [x, y, w, h].every(Number.isFinite))
  if (sound.length === 0) return null
  const x = Math.min(...sound.map((area) => area.x))
  const y = Math.min(...sound.map((area) => area.y))
  const right = Math.max(...sound.map((area) => area.x + area.w))
  const bottom = Math.max(...sound.map((area) => area.y + area.h))
  return { x, y, w: right - x, h: bottom - y }
}
