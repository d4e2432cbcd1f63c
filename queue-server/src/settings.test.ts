import { usualHall } from '@cherha/shared/domain/hall-settings.ts';
import type { BusinessDay, CentreId, ServiceId } from '@cherha/shared/domain/ids.ts';
import {
  at,
  plainRules,
  smallCatalogue,
  smallDesks,
  staff,
} from '@cherha/shared/testing/builders.ts';
import { expect, test } from 'vitest';
import { openCentre } from './centre.ts';
import { applySettings, settingsCommands, type CentreSettings } from './settings.ts';
import { openDatabase } from './store/database.ts';
import { sqliteEventLog } from './store/sqlite-event-log.ts';
import { smallSettings } from './testing/running-server.ts';

const aCentre = () =>
  openCentre({
    log: sqliteEventLog(openDatabase(':memory:')),
    centreId: 'c1' as CentreId,
    clock: () => at(0),
  });

test('a new centre is set up, and asking again changes nothing', async () => {
  const centre = await aCentre();
  expect(await applySettings(centre, smallSettings)).toEqual({
    ok: true,
    changed: ['describeCentre', 'setCatalogue', 'setDesks', 'setOpeningHours', 'setHelpPlaces'],
  });
  const { version } = centre.state();
  expect(await applySettings(centre, smallSettings)).toEqual({ ok: true, changed: [] });
  expect(centre.state().version).toBe(version);
});

test('only what differs is stored', async () => {
  const centre = await aCentre();
  await applySettings(centre, smallSettings);
  const longer = { ...smallSettings.description, rules: { ...plainRules, undoSeconds: 20 } };
  expect(settingsCommands(centre.state(), { ...smallSettings, description: longer })).toEqual([
    { type: 'describeCentre', ...longer },
  ]);
});

test('a service that desks give can be taken out of the catalogue in one go', async () => {
  const centre = await aCentre();
  await applySettings(centre, smallSettings);
  const dropped: CentreSettings = {
    ...smallSettings,
    catalogue: { ...smallCatalogue, services: smallCatalogue.services.slice(0, 2) },
    desks: smallDesks.slice(0, 1),
  };
  expect(await applySettings(centre, dropped)).toMatchObject({ ok: true });
  expect(centre.state().catalogue.services).toHaveLength(2);
  expect(centre.state().desks).toEqual(smallDesks.slice(0, 1));
});

test('a contradiction is refused and tells which setting', async () => {
  const centre = await aCentre();
  const desks = [{ ...smallDesks[0]!, services: ['nothing' as ServiceId] }];
  expect(await applySettings(centre, { ...smallSettings, desks })).toEqual({
    ok: false,
    refused: { command: 'setDesks', error: 'settings-contradict', inTheWay: [] },
  });
});

test('S15: days of pictures that were given at the desk stay, unless the file says other ones', async () => {
  const centre = await aCentre();
  await applySettings(centre, smallSettings);
  const given = { file: 'a.png', from: '2026-05-01' as BusinessDay };
  await centre.handle(
    { commandId: 'days-of-a-picture', command: { type: 'scheduleMedia', ...given } },
    staff('chief', 'manage'),
  );
  const hall = (media: object) => ({ ...smallSettings, hall: { ...usualHall, media } as never });
  expect(settingsCommands(centre.state(), smallSettings)).toEqual([]);
  expect(settingsCommands(centre.state(), hall({ seconds: 20 }))).toEqual([
    { type: 'setHall', hall: { ...usualHall, media: { seconds: 20, schedule: [given] } } },
  ]);
  expect(settingsCommands(centre.state(), hall({ seconds: 12, schedule: [] }))).toEqual([
    { type: 'setHall', hall: usualHall },
  ]);
});
