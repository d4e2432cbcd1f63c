/// <reference types="vite/client" />
/**
 * Every test that states a fact of the law, as one file: the law is loaded once for all of them, and
 * each is asked only of the mutants that it meets. Random days, and what judges them, are left out:
 * they meet every mutant, at the price of minutes each, and a law is proved by what a clerk can check.
 */
import.meta.glob(
  ['../../shared/src/domain/*.test.ts', '!**/*days.test.ts', '!**/*broken.test.ts'],
  { eager: true },
);
