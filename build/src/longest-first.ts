import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files in browsers take minutes, the others seconds: begun first, they leave no worker idle at
 * the end.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's own sort, which gives a new list.
    const bySize = await super.sort(files);
    return bySize.toSorted((a, b) => turn(a.moduleId) - turn(b.moduleId));
  }
}

const turn = (file: string): number => {
  const at = kinds.findIndex((kind) => kind.test(file));
  return at === -1 ? kinds.length : at;
};
/** One gallery beside journeys, which mostly wait; the others later, so that they do not stand in each other's way. */
const kinds: readonly RegExp[] = [
  /access-look\.slow\.test\.ts$/,
  /\/e2e\//,
  /(?<!look)\.slow\.test\.ts$/,
  /look\.slow\.test\.ts$/,
];
