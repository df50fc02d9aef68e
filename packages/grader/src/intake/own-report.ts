/** Lines of a Markdown report of ours (see `report/render-markdown.ts`): a verdict, or what stands under one. */
const VERDICT =
  /^\s*- \S+ \*\*(?:covered|partial|missing|unclear|not applicable)\*\*: .+ \(`[a-z]+\.[a-z-]+`\)\s*$/
const UNDER_VERDICT = /^\s+- (?:evidence|why|seen, not counted|next question): /

/** Its head: title with the coverage, what coverage means, the table of sections. */
const HEAD =
  /^# .*: (?:\d+ ?%|not applicable|n\/a|–|—)\s*$|partial counting half; it is no grade of quality\.\s*$/
const TABLE_HEAD = /^\| Section \| Coverage \| Criteria \|\s*$/

/**
 * The document without what a report of ours says about it: people keep the report in their design document,
 * and grading that again must not count the rubric's words, or quotes of quotes, as the candidate's.
 */
export function withoutOwnReport(markdown: string): string {
  let inVerdict = false
  let inTable = false
  return markdown
    .split('\n')
    .filter((line) => {
      inTable = TABLE_HEAD.test(line) || (inTable && line.startsWith('|'))
      if (VERDICT.test(line)) inVerdict = true
      else if (!UNDER_VERDICT.test(line)) inVerdict = false
      return !inVerdict && !inTable && !HEAD.test(line)
    })
    .join('\n')
}
