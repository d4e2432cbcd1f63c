import type { ChangeDevice, PairDevice } from '@cherha/shared/protocol/http.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import type { Reply } from '../api.ts';
import type { Hall } from '../hall.ts';
import { useAsking } from '../more/use-asking.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { DeviceRow, type MayOfDevices } from './device-row.tsx';
import { PairForm } from './pair-form.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';
import '../more/more.css';
import './devices.css';

/** Which kiosks and boards belong to the centre, how they are, and one more if need be. */
export function DevicesScreen({
  hall,
  onPair,
  onChange,
  onRevoke,
  askOne,
  asked: shown,
  changing: shownChanging,
}: {
  hall: Hall;
  onPair: (device: PairDevice) => Promise<Reply<unknown>>;
  onChange: (id: DeviceSeen['id'], to: ChangeDevice) => Promise<Reply<unknown>>;
  onRevoke: (id: DeviceSeen['id']) => Promise<Reply<unknown>>;
  askOne: AskOne;
  asked?: DeviceSeen;
  changing?: DeviceSeen;
}) {
  const say = useSay();
  const [asked, setAsked] = useState<DeviceSeen | undefined>(shown);
  const [changing, setChanging] = useState<DeviceSeen | undefined>(shownChanging);
  const [done, setDone] = useState('');
  const asking = useAsking(askOne);
  const { devices, me } = hall.people;
  const may: MayOfDevices = {
    pair: me.role === 'administrator',
    switchKiosks: me.may.includes('kiosks'),
  };
  return (
    <main className="devices">
      <PageTitle>{say('desk.devices.title')}</PageTitle>
      {may.pair && (
        <section className="panel" aria-labelledby="pair-title">
          <PairForm boards={hall.view.boards} onPair={onPair} />
        </section>
      )}
      <output className="notice" data-tone="done">
        {done}
      </output>
      <output className="notice" data-tone={asking.told?.tone}>
        {asking.told?.text(say)}
      </output>
      {devices.length === 0 ? (
        <p className="panel-quiet">{say('desk.devices.none')}</p>
      ) : (
        <table className="panel">
          <thead>
            <tr>
              <th scope="col">{say('desk.devices.name')}</th>
              <th scope="col">{say('desk.devices.what')}</th>
              <th scope="col">{say('desk.devices.link')}</th>
              <th scope="col">{say('desk.devices.state')}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {devices.map((device) => (
              <DeviceRow
                key={device.id}
                hall={hall}
                device={device}
                may={may}
                onChange={setChanging}
                onRevoke={setAsked}
                onSwitch={asking.send}
              />
            ))}
          </tbody>
        </table>
      )}
      {changing && (
        <ChangeDialog
          device={changing}
          boards={hall.view.boards ?? []}
          onChange={onChange}
          onDone={(name) => {
            setDone(say('desk.devices.changed', { name }));
            setChanging(undefined);
          }}
          onClose={() => setChanging(undefined)}
        />
      )}
      {asked && (
        <RevokeDialog
          device={asked}
          onRevoke={onRevoke}
          onDone={() => {
            setDone(say('desk.devices.revoked', { name: asked.name }));
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </main>
  );
}
