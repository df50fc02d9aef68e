// Generated from the file names of this folder: npm run index
import type { Problem } from '../schema/problem.ts'
import adsClick from './ads-click.ts'
import agentSuccessScore from './agent-success-score.ts'
import agentWorkflowCanonical from './agent-workflow-canonical.ts'
import apiErrorSpike40 from './api-error-spike-40.ts'
import apiLatencyPlus200ms from './api-latency-plus-200ms.ts'
import canary40gb90s from './canary-40gb-90s.ts'
import cardFraud from './card-fraud.ts'
import chatStarterQuestions from './chat-starter-questions.ts'
import churnUplift from './churn-uplift.ts'
import ciFixAgent from './ci-fix-agent.ts'
import codeCompletion250ms from './code-completion-250ms.ts'
import codeReviewAssistantSecure from './code-review-assistant-secure.ts'
import codeReviewIncident48h from './code-review-incident-48h.ts'
import consoleHallucination2h from './console-hallucination-2h.ts'
import dashcamDetection from './dashcam-detection.ts'
import deliveryEta from './delivery-eta.ts'
import deployEventRecommender from './deploy-event-recommender.ts'
import diffusionKeypointsHomework from './diffusion-keypoints-homework.ts'
import diffusionLowResSteps from './diffusion-low-res-steps.ts'
import domainFinetuneWeekly from './domain-finetune-weekly.ts'
import driftDetectorTool from './drift-detector-tool.ts'
import driftPlatform from './drift-platform.ts'
import enterpriseRagBasics from './enterprise-rag-basics.ts'
import evalPlatformChangingRequirements from './eval-platform-changing-requirements.ts'
import evaluateLlmFeature from './evaluate-llm-feature.ts'
import factualityDrop15 from './factuality-drop-15.ts'
import gkeP95SpikeRollout from './gke-p95-spike-rollout.ts'
import hallucinationsInProduction from './hallucinations-in-production.ts'
import harmfulContent from './harmful-content.ts'
import hostedModelEndpointHomework from './hosted-model-endpoint-homework.ts'
import hourlyActivity from './hourly-activity.ts'
import invoiceExtraction from './invoice-extraction.ts'
import launchDecisionWinrate from './launch-decision-winrate.ts'
import llm10mPerDay from './llm-10m-per-day.ts'
import llmInferenceBottlenecks from './llm-inference-bottlenecks.ts'
import loanDefault from './loan-default.ts'
import lossNan from './loss-nan.ts'
import memorisationFix from './memorisation-fix.ts'
import mlopsInfraPlatform from './mlops-infra-platform.ts'
import modelCardThreeIssues from './model-card-three-issues.ts'
import modelWontTrain from './model-wont-train.ts'
import moeExpertCollapse from './moe-expert-collapse.ts'
import moleculePairProperty from './molecule-pair-property.ts'
import monorepo200mIndex from './monorepo-200m-index.ts'
import monorepoRagChunking from './monorepo-rag-chunking.ts'
import moreContextHurtsHard from './more-context-hurts-hard.ts'
import notificationVolume from './notification-volume.ts'
import objectConsistencyAdapter from './object-consistency-adapter.ts'
import oneEventRecommendation from './one-event-recommendation.ts'
import oneSongHome from './one-song-home.ts'
import peopleYouMayKnow from './people-you-may-know.ts'
import placesRealtime from './places-realtime.ts'
import productSearch from './product-search.ts'
import promptToChart from './prompt-to-chart.ts'
import promptToTemplate from './prompt-to-template.ts'
import pruneData15Percent from './prune-data-15-percent.ts'
import qualityDrop12Tokenizer from './quality-drop-12-tokenizer.ts'
import quantisedSlower from './quantised-slower.ts'
import queryAutocomplete from './query-autocomplete.ts'
import ragThreeMetricsThresholds from './rag-three-metrics-thresholds.ts'
import rerankerVsVerifier300ms from './reranker-vs-verifier-300ms.ts'
import reverseDesignReview from './reverse-design-review.ts'
import rewardHackingPreference from './reward-hacking-preference.ts'
import searchRag800ms10kqps from './search-rag-800ms-10kqps.ts'
import serve70bStrictLatency from './serve-70b-strict-latency.ts'
import servingCost2xTools from './serving-cost-2x-tools.ts'
import shipVerificationMechanism from './ship-verification-mechanism.ts'
import similarListings from './similar-listings.ts'
import socialFeed from './social-feed.ts'
import sqlCodeAgentOncallScore from './sql-code-agent-oncall-score.ts'
import storeDemand from './store-demand.ts'
import streetBlur from './street-blur.ts'
import structurePredictionMolecules from './structure-prediction-molecules.ts'
import textToImageProduct from './text-to-image-product.ts'
import threeRisksRoadmap from './three-risks-roadmap.ts'
import tokenizerOutageCjk from './tokenizer-outage-cjk.ts'
import videoHomeFeed from './video-home-feed.ts'
import visualSearch from './visual-search.ts'
import weeklyAgentFinetuneSecrets from './weekly-agent-finetune-secrets.ts'
import workflowFailureUiModelData from './workflow-failure-ui-model-data.ts'

/** In the order of ids. */
export const PROBLEMS: readonly Problem[] = [
  adsClick,
  agentSuccessScore,
  agentWorkflowCanonical,
  apiErrorSpike40,
  apiLatencyPlus200ms,
  canary40gb90s,
  cardFraud,
  chatStarterQuestions,
  churnUplift,
  ciFixAgent,
  codeCompletion250ms,
  codeReviewAssistantSecure,
  codeReviewIncident48h,
  consoleHallucination2h,
  dashcamDetection,
  deliveryEta,
  deployEventRecommender,
  diffusionKeypointsHomework,
  diffusionLowResSteps,
  domainFinetuneWeekly,
  driftDetectorTool,
  driftPlatform,
  enterpriseRagBasics,
  evalPlatformChangingRequirements,
  evaluateLlmFeature,
  factualityDrop15,
  gkeP95SpikeRollout,
  hallucinationsInProduction,
  harmfulContent,
  hostedModelEndpointHomework,
  hourlyActivity,
  invoiceExtraction,
  launchDecisionWinrate,
  llm10mPerDay,
  llmInferenceBottlenecks,
  loanDefault,
  lossNan,
  memorisationFix,
  mlopsInfraPlatform,
  modelCardThreeIssues,
  modelWontTrain,
  moeExpertCollapse,
  moleculePairProperty,
  monorepo200mIndex,
  monorepoRagChunking,
  moreContextHurtsHard,
  notificationVolume,
  objectConsistencyAdapter,
  oneEventRecommendation,
  oneSongHome,
  peopleYouMayKnow,
  placesRealtime,
  productSearch,
  promptToChart,
  promptToTemplate,
  pruneData15Percent,
  qualityDrop12Tokenizer,
  quantisedSlower,
  queryAutocomplete,
  ragThreeMetricsThresholds,
  rerankerVsVerifier300ms,
  reverseDesignReview,
  rewardHackingPreference,
  searchRag800ms10kqps,
  serve70bStrictLatency,
  servingCost2xTools,
  shipVerificationMechanism,
  similarListings,
  socialFeed,
  sqlCodeAgentOncallScore,
  storeDemand,
  streetBlur,
  structurePredictionMolecules,
  textToImageProduct,
  threeRisksRoadmap,
  tokenizerOutageCjk,
  videoHomeFeed,
  visualSearch,
  weeklyAgentFinetuneSecrets,
  workflowFailureUiModelData,
]
