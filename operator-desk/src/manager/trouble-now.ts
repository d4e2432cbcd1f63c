import type { Say } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { Hall } from '../hall.ts';
import { printerSentence } from '../work/printer-lines.tsx';
import { printerLines, type Urgency } from '../work/printing-now.ts';

/** One thing that is unwell: which device or queue it is, and what is the matter. */
export interface Trouble {
  readonly device: string;
  readonly what: string;
  readonly urgency: Exclude<Urgency, 'fine'>;
}

/** Whoever waits where no open window gives it waits for nothing; in an air raid everybody does. */
function queuesWithoutWindow({ view }: Hall, say: Say): readonly Trouble[] {
  if (view.airRaid) return [];
  return view.groups
    .filter(({ waiting, wait }) => waiting > 0 && wait === undefined)
    .map(({ letter, name, waiting }) => ({
      device: `${letter} · ${name[say.language]}`,
      what: say('manager.noWindow', { count: waiting }),
      urgency: 'now',
    }));
}

/** Every queue and device that needs somebody: first what stops visitors, then what will. */
export function troubleNow(hall: Hall, say: Say): readonly Trouble[] {
  const all = hall.people.devices.flatMap((device): Trouble[] => {
    const { name, connected, awaySince, byHttp } = device;
    const trouble = (urgency: Trouble['urgency'], what: string): Trouble => ({
      device: name,
      what,
      urgency,
    });
    // A button on the network is heard when it is pressed, and else cannot be known to be well or not.
    if (byHttp) return [];
    if (!connected)
      return [
        trouble(
          'now',
          awaySince === undefined
            ? say('desk.devices.away')
            : say('manager.awaySince', { time: timeOfDay(awaySince, hall.view.timeZone) }),
        ),
      ];
    return [
      ...printersOf(hall, device.id).flatMap((line) =>
        line.urgency === 'fine' ? [] : [trouble(line.urgency, printerSentence(line, say))],
      ),
      ...(hall.view.buttons.find(({ deviceId }) => deviceId === device.id)?.buttons ?? [])
        .filter(({ state }) => state !== 'present')
        .map(({ title, state }) =>
          trouble('now', `${title}: ${say(`desk.devices.button.${state}`)}`),
        ),
    ];
  });
  return [...queuesWithoutWindow(hall, say), ...all].toSorted(
    (a, b) => Number(a.urgency === 'soon') - Number(b.urgency === 'soon'),
  );
}

/** Where nothing is unwell: all that there is works, or there is nothing yet that could. */
export const allWell = ({ people }: Pick<Hall, 'people'>) =>
  people.devices.length === 0 ? 'manager.noDevices' : 'manager.allWell';

const printersOf = ({ view }: Hall, id: string) => {
  const printer = view.printers.find(({ kioskId }) => kioskId === id)?.printer;
  return printer ? printerLines(printer) : [];
};
