import { textMap } from '@mockboard/grader'
import { describe, expect, it } from 'vitest'
import { writtenCharacters } from './character-spans.ts'

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list = (...items: string[]) => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
})
const map = textMap({ type: 'doc', content: [p('AUC offline'), list('NDCG@10', 'recall')] })
const at = (quote: string) => {
  const start = map.text.indexOf(quote)
  return writtenCharacters(map, start, start + quote.length)
}

describe('writtenCharacters', () => {
  it('counts only what was written', () => {
    expect(map.text).toBe('AUC offline\n- NDCG@10\n- recall')
    expect(at('AUC')).toEqual({ from: 0, to: 3 })
    expect(at('NDCG@10')).toEqual({ from: 11, to: 18 })
    expect(at('recall')).toEqual({ from: 18, to: 24 })
  })

  it('spans lines without the bullets between them', () => {
    expect(at('offline\n- NDCG')).toEqual({ from: 4, to: 15 })
  })

  it('is null where nothing was written', () => {
    expect(at('\n- ')).toBeNull()
    expect(writtenCharacters(map, 100, 120)).toBeNull()
  })
})
