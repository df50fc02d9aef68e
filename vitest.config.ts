import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'server/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'tests/e2e/**'],
    // Two cores: more workers only steal time from each other.
    maxWorkers: 2,
    // Generous: tests that start the command or a server are slow on a busy machine, and no test is timed.
    testTimeout: 30_000,
  },
})
