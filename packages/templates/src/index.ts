export const SECTIONS = ['requirements', 'metrics', 'data', 'features', 'modeling', 'deployment'] as const
