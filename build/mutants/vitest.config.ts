import { defineConfig } from 'vitest/config';

/** What must catch a mutant of the law. */
export default defineConfig({
  test: { include: ['build/mutants/all-facts.ts'], testTimeout: 60_000 },
});
