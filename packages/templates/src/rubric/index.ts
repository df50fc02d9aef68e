import type { Criterion } from '../schema/criterion.ts'
import { dataCriteria } from './data.ts'
import { dataVariantCriteria } from './data-variants.ts'
import { deploymentCriteria } from './deployment.ts'
import { deploymentVariantCriteria } from './deployment-variants.ts'
import { featuresCriteria } from './features.ts'
import { featuresVariantCriteria } from './features-variants.ts'
import { metricsCriteria } from './metrics.ts'
import { metricsVariantCriteria } from './metrics-variants.ts'
import { modelingCriteria } from './modeling.ts'
import { modelingVariantCriteria } from './modeling-variants.ts'
import { requirementsCriteria } from './requirements.ts'
import { requirementsVariantCriteria } from './requirements-variants.ts'

/** Changes whenever a text, weight or rule changes a verdict. */
export const RUBRIC_VERSION = '2026-11-22.1'

/** All criteria, section by section, base before variants. */
export const criteria: readonly Criterion[] = [
  ...requirementsCriteria,
  ...requirementsVariantCriteria,
  ...metricsCriteria,
  ...metricsVariantCriteria,
  ...dataCriteria,
  ...dataVariantCriteria,
  ...featuresCriteria,
  ...featuresVariantCriteria,
  ...modelingCriteria,
  ...modelingVariantCriteria,
  ...deploymentCriteria,
  ...deploymentVariantCriteria,
]
