import '@cherha/shared/ui/fonts.css';
import '@cherha/shared/ui/theme.css';
import '@cherha/shared/ui/base.css';
import './kiosk.css';
import './access/access.css';
import { defined } from '@cherha/shared/domain/result.ts';
import { deviceToken } from '@cherha/shared/ui/device-pairing/device-token.ts';
import { serverSounds } from '@cherha/shared/ui/speech/server-sounds.ts';
import { soundSpeaker } from '@cherha/shared/ui/speech/sound-speaker.ts';
import type { Speaker } from '@cherha/shared/ui/speech/speaker.ts';
import { createRoot, type Root } from 'react-dom/client';
import { agentDevices } from '../devices/agent-client.ts';
import type { Devices } from '../devices/contract.ts';
import { accessSeen } from './access/access-machine.ts';
import { knownCentre } from './about-centre.ts';
import { App } from './app.tsx';
import { readConfig, type KioskConfig } from './config.ts';
import { CrashGuard, CrashScreen } from './crash-guard.tsx';
import { Kiosk } from './kiosk.tsx';
import { listenToScanner } from './listen-to-scanner.ts';
import { lettersReady } from './parts/use-field.ts';
import { quietPage } from './quiet-page.ts';
import { isAtRest } from './may-reload.ts';
import { beforeTheServer, kioskSeen } from './scene.ts';
import { offerService } from './service/offer-service.tsx';
import { standHere } from './stand-here.ts';
import { joinWorld } from './world.ts';

declare global {
  interface Window {
    /** Given by the Electron shell; a plain browser finds the same behind the agent. */
    readonly devices?: Devices;
    /** Its log is what was said since the page began, for tests and for staff. */
    __speaker?: Speaker;
  }
}

const root = createRoot(defined(document.getElementById('kiosk'), 'place for the kiosk'));
const reload = (): void => location.reload();

quietPage();
void Promise.all([readConfig(), lettersReady()]).then(([config]) => start(root, config));

async function start(page: Root, config: KioskConfig): Promise<void> {
  standHere(config);
  const waiting = (scene: 'joining' | 'outOfReach'): void =>
    page.render(<App {...beforeTheServer(scene)} />);
  waiting('joining');
  const beside = window.devices ?? (config.agent ? agentDevices(config.agent) : undefined);
  const about = await knownCentre(config.server, beside?.outbox, () => waiting('outOfReach'));

  const devices = beside ?? agentDevices(about.agentUrl);
  const token = () => deviceToken('kiosk', config.server);
  const sounds = serverSounds({ server: config.server, token });
  const speaker = soundSpeaker({ sounds, sink: config.access.sink });
  window.__speaker = speaker;
  const world = joinWorld(config, about, { devices, speaker });
  const { actor, access } = world;
  listenToScanner(world);
  const ticketNumber = () => actor.getSnapshot().context.visit.ticket?.number;
  const crash = (): void => {
    page.render(<CrashScreen ticketNumber={ticketNumber()} />);
    setTimeout(reload, 45_000);
  };
  actor.subscribe({ error: crash });
  access.subscribe({ error: crash });
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(
      type,
      () => {
        actor.send({ type: 'visitor.touched' });
        access.send({ type: 'visitor.touched' });
      },
      true,
    );
  offerService({
    devices,
    glass: config,
    kiosk: defined(document.getElementById('kiosk'), 'place for the kiosk'),
    isAtRest: () =>
      isAtRest(kioskSeen(actor.getSnapshot()).scene) &&
      actor.getSnapshot().context.visit.legs.length === 0 &&
      accessSeen(access.getSnapshot()).mode === 'usual',
    centre: {
      isLive: () => world.socket.connected,
      off: world.off,
      switchKiosk: world.switchKiosk,
      timeZone: () => (world.about.value ?? about).timeZone,
    },
    restart: reload,
  });
  page.render(
    <CrashGuard ticketNumber={ticketNumber} reload={reload}>
      <Kiosk world={world} />
    </CrashGuard>,
  );
}
