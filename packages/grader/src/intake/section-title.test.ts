import { VARIANTS } from '@mockboard/templates'
import { describe, expect, it } from 'vitest'
import { sectionFromTitle } from './section-title.ts'

describe('sectionFromTitle', () => {
  it.each([
    ['Requirements', 'requirements'],
    ['1. Problem statement', 'requirements'],
    ['Goals & Non-Goals', 'requirements'],
    ['KPIs', 'metrics'],
    ['2) Success metrics', 'metrics'],
    ['How we measure success: offline metrics', 'metrics'],
    ['Datasets', 'data'],
    ['IV. Training data and labels', 'data'],
    ['3.2 Feature engineering', 'features'],
    ['Model', 'modeling'],
    ['MODEL ARCHITECTURE', 'modeling'],
    ['Candidate generation', 'modeling'],
    ['Alternatives considered', 'modeling'],
    ['Architecture', 'deployment'],
    ['Serving', 'deployment'],
    ['Rollout plan 🚀', 'deployment'],
    ['Monitoring and alerting', 'deployment'],
    ['A/B test', 'deployment'],
    ['Deployment', 'deployment'],
  ])('%s means %s', (title, section) => {
    expect(sectionFromTitle(title)).toBe(section)
  })

  it.each(['', '7', 'Authors', 'Open questions', 'Timeline', 'Thanks', 'Home feed ranker v2'])(
    '%j means no section',
    (title) => {
      expect(sectionFromTitle(title)).toBeNull()
    },
  )

  it.each([
    ['Architecture', 'modeling', 'modeling'],
    ['Data slices', 'metrics', 'metrics'],
    ['Notes', 'data', 'data'],
    ['Online experiment', 'metrics', 'deployment'],
    ['Metrics', 'deployment', 'metrics'],
    ['Cold start', 'deployment', 'modeling'],
  ] as const)('%s under %s is %s', (title, within, section) => {
    expect(sectionFromTitle(title, within)).toBe(section)
  })

  it('knows the titles every variant gives its cards', () => {
    const strays = VARIANTS.flatMap((variant) =>
      Object.entries(variant.sections).flatMap(([section, { title }]) =>
        title === undefined || sectionFromTitle(title) === section
          ? []
          : [`${variant.id}: ${title} is ${section}`],
      ),
    )
    // Titles that mean another section outside their variant; records carry the section itself.
    expect(strays).toEqual([])
  })
})
