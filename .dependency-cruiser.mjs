/** Import rules of docs/architecture.md, executed. Type imports count. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(packages|server|tests|scripts|bench)/', pathNot: allowed },
})

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(node:|virtual:|vite/)' },
    },
    only('templates-is-a-leaf', '^packages/templates/', '^packages/templates/', 'data knows nobody'),
    only('grader-left', '^packages/grader/', '^packages/(grader|templates)/', 'grader reads templates only'),
    only('protocol-leaf', '^packages/protocol/', '^packages/protocol/', 'the wire knows nobody'),
    only(
      'board-imports',
      '^packages/board/',
      '^packages/(board|grader|protocol|templates)/',
      'the page never imports the server',
    ),
    {
      name: 'board-without-interviewer-secrets',
      comment:
        'facts, twists and planted flaws reach a browser only through the server, which knows the role',
      severity: 'error',
      from: { path: '^packages/board/src', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^packages/templates/src/(problems|reviews)/' },
    },
    only(
      'server-imports',
      '^server/',
      '^(server|packages/(grader|protocol|templates))/',
      'the server never imports the page',
    ),
    {
      name: 'tldraw-only-on-the-canvas',
      severity: 'error',
      from: { path: '^packages/board/src/', pathNot: '^packages/board/src/(canvas|sync)/' },
      to: { path: 'node_modules/(tldraw|@tldraw)/' },
    },
    {
      name: 'server-uses-only-mit-tldraw',
      severity: 'error',
      from: { path: '^(server|packages/(protocol|grader|templates))/' },
      to: { path: 'node_modules/(tldraw|@tldraw/(editor|assets|sync|sync-core|state-react))/' },
    },
    {
      name: 'grader-intake-first',
      severity: 'error',
      from: { path: '^packages/grader/src/intake/' },
      to: { path: '^packages/grader/src/(text|evidence|judge|report)/' },
    },
    {
      name: 'grader-text-second',
      severity: 'error',
      from: { path: '^packages/grader/src/text/' },
      to: { path: '^packages/grader/src/(evidence|judge|report)/' },
    },
    {
      name: 'grader-evidence-third',
      severity: 'error',
      from: { path: '^packages/grader/src/evidence/' },
      to: { path: '^packages/grader/src/(judge|report)/' },
    },
    {
      name: 'grader-judge-fourth',
      severity: 'error',
      from: { path: '^packages/grader/src/judge/' },
      to: { path: '^packages/grader/src/report/', pathNot: '^packages/grader/src/report/report[.]ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules[.]vite)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
}
