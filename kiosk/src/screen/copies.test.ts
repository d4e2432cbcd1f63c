import type { FromKiosk } from '@cherha/shared/protocol/messages.ts';
import type { CopyId } from '@cherha/shared/domain/ids.ts';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { ok } from '@cherha/shared/domain/result.ts';
import type { CopiesView, CopyToPrint } from '@cherha/shared/views/copies-view.ts';
import { expect, test } from 'vitest';
import { begunCopies, copyPrinting } from './copies.ts';

const view = (...ids: string[]): CopiesView =>
  ({
    view: 'copies',
    version: 1,
    at: 1,
    copies: ids.map((copyId) => ({ copyId, at: 1, ticket: {} })),
    checklists: [],
  }) as unknown as CopiesView;

const withLists = (...ids: string[]): CopiesView =>
  ({
    ...view(),
    checklists: ids.map((copyId) => ({ copyId, at: 1, serviceId: 'move', language: 'en' })),
  }) as unknown as CopiesView;

function aStorage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem(key: string, value: string) {
      kept[key] = value;
    },
  };
}

/** A page with this storage: what it printed, and what it told the server. */
function aPage(storage = aStorage(), print: () => Promise<PrintOutcome> = async () => PRINTED) {
  const printed: CopyId[] = [];
  const lists: string[] = [];
  const told: FromKiosk[] = [];
  const see = copyPrinting({
    ask: async (command) => {
      told.push(command);
      return ok([]);
    },
    print(copy: CopyToPrint) {
      printed.push(copy.copyId);
      return print();
    },
    printChecklist({ serviceId, language }) {
      lists.push(`${serviceId} ${language}`);
      return print();
    },
    begun: begunCopies(storage),
  });
  return { see, printed, lists, told };
}

const PRINTED = { outcome: 'printed' } as const;

test('P4: a copy is printed once, however often the view comes, and told', async () => {
  const page = aPage();
  page.see(view('a'));
  page.see(view('a', 'b'));
  await expect
    .poll(() => page.told)
    .toEqual([
      { type: 'reportCopy', copyId: 'a', print: PRINTED },
      { type: 'reportCopy', copyId: 'b', print: PRINTED },
    ]);
  expect(page.printed).toEqual(['a', 'b']);
});

test('P4: a page that was loaded anew in the middle of a copy prints it no second time and says that nobody knows', async () => {
  const storage = aStorage();
  const before = aPage(storage, () => new Promise(() => {}));
  before.see(view('a'));
  expect(before.printed).toEqual(['a']);
  const after = aPage(storage);
  after.see(view('a', 'b'));
  await expect.poll(() => after.told).toHaveLength(2);
  expect(after.printed).toEqual(['b']);
  expect(after.told).toContainEqual({
    type: 'reportCopy',
    copyId: 'a',
    print: { outcome: 'unconfirmed' },
  });
});

test('P4: a browser that keeps nothing, or nonsense, prints all the same', async () => {
  const forbidden = {
    kept: {},
    getItem: () => '{',
    setItem() {
      throw new Error('forbidden');
    },
  };
  const page = aPage(forbidden);
  page.see(view('a'));
  await expect.poll(() => page.told).toHaveLength(1);
  expect(page.printed).toEqual(['a']);
});

test('P6: a checklist is printed once, as what it is, and told', async () => {
  const page = aPage();
  page.see(withLists('a'));
  page.see(withLists('a'));
  await expect.poll(() => page.told).toEqual([{ type: 'reportCopy', copyId: 'a', print: PRINTED }]);
  expect([page.lists, page.printed]).toEqual([['move en'], []]);
});

test('P6: nobody knows of a checklist that an earlier page began', async () => {
  const storage = aStorage();
  aPage(storage, () => new Promise(() => {})).see(withLists('a'));
  const after = aPage(storage);
  after.see(withLists('a'));
  await expect.poll(() => after.told).toMatchObject([{ print: { outcome: 'unconfirmed' } }]);
  expect(after.lists).toEqual([]);
});
