interface RingProps {
  /** 0 to 1; null when nothing of the section applies or nothing was graded yet. */
  value: number | null
  /** CSS colour of the filled part. */
  color: string
  size?: number
  thickness?: number
}

/** Coverage as a ring. Decorative: whoever draws it also says the figure in words. */
export function Ring({ value, color, size = 28, thickness = 4 }: RingProps) {
  const radius = (size - thickness) / 2
  const around = 2 * Math.PI * radius
  const share = Math.min(1, Math.max(0, value ?? 0))
  return (
    <svg width={size} height={size} aria-hidden focusable="false" style={{ flex: 'none', display: 'block' }}>
      <circle
        cx={size / 2}
        cy={size / 2}
        r={radius}
        fill="none"
        stroke="var(--line)"
        strokeWidth={thickness}
        {...(value === null ? { strokeDasharray: '2 3' } : {})}
      />
      {share > 0 && (
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke={color}
          strokeWidth={thickness}
          strokeLinecap="round"
          strokeDasharray={`${Math.max(0.01, share * around)} ${around}`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
          style={{ transition: 'stroke-dasharray 300ms ease' }}
        />
      )}
    </svg>
  )
}
