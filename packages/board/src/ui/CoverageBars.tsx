import { SECTIONS } from '@mockboard/templates'
import { sectionColors } from '../theme/sections.ts'
import { percent } from './format.ts'

interface CoverageBarsProps {
  /** Coverage by section id, 0 to 1 or null. */
  sections: Readonly<Record<string, number | null>>
  width?: number
  height?: number
}

/** Six small bars side by side: the shape of a board at a glance. */
export function CoverageBars({ sections, width = 96, height = 26 }: CoverageBarsProps) {
  const step = width / SECTIONS.length
  const words = SECTIONS.map(({ id, title }) => `${title} ${percent(sections[id] ?? null)}`).join(', ')
  return (
    <svg width={width} height={height} role="img" aria-label={`Coverage: ${words}`} style={{ flex: 'none' }}>
      {SECTIONS.map(({ id }, index) => {
        const value = sections[id] ?? 0
        const tall = Math.max(value > 0 ? 3 : 0, value * height)
        const x = index * step + 1.5
        return (
          <g key={id}>
            <rect x={x} y={0} width={step - 3} height={height} rx={2} fill="var(--sunken)" />
            <rect
              x={x}
              y={height - tall}
              width={step - 3}
              height={tall}
              rx={2}
              fill={sectionColors(id).tone}
            />
          </g>
        )
      })}
    </svg>
  )
}
