import { useEditor, useValue } from 'tldraw'
import { coverage } from '../state.ts'

const SIZE = 22
const STROKE = 3.5
const RADIUS = (SIZE - STROKE) / 2
const ROUND = 2 * Math.PI * RADIUS

/** Share of a section's criteria that the board covers; absent until something was graded. */
export function CoverageRing({ section }: { section: string }) {
  const editor = useEditor()
  const share = useValue('coverage', () => coverage.get(editor)[section], [editor, section])
  if (share === undefined || share === null) return null
  const percent = Math.round(share * 100)
  return (
    <span className="mb-ring">
      <span className="mb-ring__figure">{percent}%</span>
      <svg width={SIZE} height={SIZE} role="img" aria-label={`${percent} percent covered`}>
        <g transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`} fill="none" strokeWidth={STROKE}>
          <circle className="mb-ring__track" cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
          {share > 0 && (
            <circle
              className="mb-ring__share"
              cx={SIZE / 2}
              cy={SIZE / 2}
              r={RADIUS}
              strokeLinecap="round"
              strokeDasharray={`${share * ROUND} ${ROUND}`}
            />
          )}
        </g>
      </svg>
    </span>
  )
}
