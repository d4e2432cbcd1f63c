import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, `412 passed, 0 failed, 1 skipped`. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules)
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const { passed, failed, skipped } = counts;
    console.log(`\n${passed} passed, ${failed + broken} failed, ${skipped} skipped`);
  }
}
