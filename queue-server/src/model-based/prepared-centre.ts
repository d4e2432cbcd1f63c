import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant, PriorityId } from '@cherha/shared/domain/ids.ts';
import { at, plainRules } from '@cherha/shared/testing/builders.ts';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';

export const operators = ['olena', 'petro', 'admin'] as const;
export const kiosks = ['kiosk-a', 'kiosk-b'] as const;
export const clients = [...kiosks, ...operators, 'board'] as const;
export type Client = (typeof clients)[number];
export type Asker = Exclude<Client, 'board'>;

/** A folder with a centre that has accounts and devices already, and how each of them comes in. */
export interface PreparedCentre {
  readonly dataDir: string;
  readonly keys: Readonly<Record<Client, { readonly token?: string; readonly cookie?: string }>>;
}

/** Signing in is slow by intention, so it is done once for all runs. */
export async function preparedCentre(): Promise<PreparedCentre> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cherha-model-'));
  const server = await serverOver(dataDir, () => at(0));
  const cameIn = async (login: string) => ({ cookie: await server.signIn(login) });
  const keys = {
    'kiosk-a': await server.pair('kiosk'),
    'kiosk-b': await server.pair('kiosk'),
    olena: await cameIn('olena'),
    petro: await cameIn('petro'),
    admin: await cameIn('admin'),
    board: await server.pair('board'),
  };
  await server.close();
  return { dataDir, keys };
}

export const serverOver = (dataDir: string, clock: () => Instant): Promise<TestServer> =>
  testServer({
    dataDir,
    clock,
    settings,
    pace: { perSecond: 1e9, burst: 1e9 },
  });

const words = { uk: 'Перевага', en: 'Priority' };
const settings = {
  ...smallSettings,
  description: {
    ...smallSettings.description,
    rules: {
      ...plainRules,
      calls: { recallSeconds: 15, announcementsAtMost: 3, comeSeconds: 120, graceMinutes: 20 },
    },
  },
  priorities: ['law', 'local'].map((id) => ({
    id: id as PriorityId,
    name: words,
    basis: words,
    document: words,
    byLaw: id === 'law',
    headStartMinutes: 20,
    accompanying: false,
    oncePerDay: false,
    active: true,
  })),
};
