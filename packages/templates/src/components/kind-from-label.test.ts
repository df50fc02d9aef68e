import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPONENTS } from './index.ts'
import { kindFromLabel } from './kind-from-label.ts'

describe('kindFromLabel', { timeout: 30_000 }, () => {
  it.each([
    ['Feature store (Redis)', 'feature-store'],
    ['feature store\n(static)', 'feature-store'],
    ['FeatureStore', 'feature-store'],
    ['Redis', 'cache'],
    ['KV: 200 neighbours', 'cache'],
    ['Kafka', 'event-stream'],
    ['impr+click log', 'event-stream'],
    ['Kinesis stream', 'event-stream'],
    ['BigQuery', 'warehouse'],
    ['S3 parquet clicks', 'data-lake'],
    ['FAISS IVF-PQ 200M * 64b', 'vector-index'],
    ['Vector DB\npgvector? pinecone?', 'vector-index'],
    ['BM25 ident', 'search-index'],
    ['x-enc 40→8', 'reranker'],
    ['Re-ranker', 'reranker'],
    ['Ranker (4 heads)', 'ranker'],
    ['vLLM', 'llm'],
    ['GPT-4o', 'llm'],
    ['LLM judge', 'evaluator'],
    ['blind reviewer (LLM)', 'human-review'],
    ['Triton server', 'model-server'],
    ['LightGBM train (sem.)', 'training-job'],
    ['Model training', 'training-job'],
    ['MLflow', 'model-registry'],
    ['mdl registry', 'model-registry'],
    ['Airflow', 'orchestrator'],
    ['Spark nightly pair count (30d)', 'batch-job'],
    ['Flink 1 min', 'stream-processor'],
    ['Optuna', 'tuning'],
    ['A/B', 'experiment-platform'],
    ['LaunchDarkly 10%', 'experiment-platform'],
    ['Prom + Grafana + PD', 'monitor'],
    ['embedding cache', 'cache'],
    ['user DB', 'data-source'],
    ['LB / gateway', 'api-gateway'],
    ['gateway, 100 ms total, of which we spend 25 in the ranker', 'api-gateway'],
    ['K8s svc / envoy', 'load-balancer'],
    ['input guardrail', 'guardrail'],
    ['API Gateway', 'api-gateway'],
    ['SQS', 'queue'],
    ['Snowflake', 'warehouse'],
    ['Feast', 'feature-store'],
  ])('%s is a %s', (label, kind) => {
    expect(kindFromLabel(label)).toBe(kind)
  })

  it.each(['', '   ', 'Kafkaesque', 'sauce', 'redistribute', 'options a, b', 'tz join', '→', '20 on screen'])(
    '%j names no kind: words match whole or not at all',
    (label) => {
      expect(kindFromLabel(label)).toBeNull()
    },
  )

  it('knows every kind by its own default label and by each of its words', () => {
    for (const kind of COMPONENTS) {
      expect.soft([kind.label, kindFromLabel(kind.label)]).toEqual([kind.label, kind.id])
      for (const word of kind.words) expect.soft([word, kindFromLabel(word)]).toEqual([word, kind.id])
    }
  })

  it('does not mind case, surrounding marks or plural, and never throws', () => {
    const names = fc.constantFrom(
      ...COMPONENTS.flatMap((kind) => kind.words.map((word) => [word, kind.id] as const)),
    )
    fc.assert(
      fc.property(names, ([word, id]) => {
        expect(kindFromLabel(`  ${word.toUpperCase()} !`)).toBe(id)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const kind = kindFromLabel(label)
        expect(kind === null || COMPONENTS.some((known) => known.id === kind)).toBe(true)
      }),
    )
  })
})
