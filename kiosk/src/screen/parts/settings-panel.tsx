import './settings-panel.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useId } from 'react';
import {
  faster,
  LOUDEST,
  louder,
  scannings,
  slowerScan,
  textSizes,
  themes,
} from '../access/access-settings.ts';
import { useAccess } from '../access/access.tsx';
import { ActionButton } from './action-button.tsx';
import { showModal } from './dialog.tsx';
import { Scroller } from './scroller.tsx';
import { Choice, Choices, Step, Switch } from './setting-buttons.tsx';

/** How this visitor wants the kiosk: one press for each, and all of it together. */
export function SettingsPanel() {
  const { send } = useAccess();
  const say = useSay();
  const id = useId();
  const close = () => send({ type: 'panel.closed' });
  return (
    <dialog className="dialog panel" ref={showModal} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{say('access.panel.title')}</h2>
      <p>{say('access.panel.lead')}</p>
      <Scroller className="panel-settings">
        <Sight />
        <Voice />
        <Hands />
      </Scroller>
      <div className="panel-ends">
        <ActionButton onPress={() => send({ type: 'access.left' })}>
          {say('access.panel.leave')}
        </ActionButton>
        <ActionButton look="main" way="back" onPress={close}>
          {say('access.panel.done')}
        </ActionButton>
      </div>
    </dialog>
  );
}

function Sight() {
  const say = useSay();
  return (
    <>
      <Choices label={say('access.panel.size')}>
        {textSizes.map((size) => (
          <Choice key={size} change={{ size }}>
            {say(`access.panel.sizes.${size}`)}
          </Choice>
        ))}
      </Choices>
      <Choices label={say('access.panel.theme')}>
        {themes.map((theme) => (
          <Choice key={theme} change={{ theme }}>
            {say(`access.panel.themes.${theme}`)}
          </Choice>
        ))}
      </Choices>
    </>
  );
}

function Voice() {
  const { settings } = useAccess().seen;
  const say = useSay();
  const volume = say('access.panel.volume', { now: settings.volume, most: LOUDEST });
  const rate = say('access.panel.rate', { now: Math.round(settings.rate * 100) });
  return (
    <>
      <Choices label={say('access.panel.ear')}>
        <Switch name="voice" on="on" off="off" />
        <Switch name="screen" on="blank" off="seen" />
      </Choices>
      <Choices label={volume}>
        <Step change={louder(settings, -1)}>{say('access.panel.quieter')}</Step>
        <Step change={louder(settings, 1)}>{say('access.panel.louder')}</Step>
      </Choices>
      <Choices label={rate}>
        <Step change={faster(settings, -1)}>{say('access.panel.slower')}</Step>
        <Step change={faster(settings, 1)}>{say('access.panel.faster')}</Step>
      </Choices>
    </>
  );
}

function Hands() {
  const { seen, hasFilms } = useAccess();
  const { scanning, scanSeconds } = seen.settings;
  const say = useSay();
  const seconds = new Intl.NumberFormat(say.language).format(scanSeconds);
  return (
    <>
      <Choices label={say('access.panel.ease')}>
        <Switch name="reach" on="low" off="whole" />
        <Switch name="words" on="simple" off="usual" />
        <Switch name="time" on="more" off="usual" />
        {hasFilms && <Switch name="sign" on="shown" off="hidden" />}
      </Choices>
      <Choices label={say('access.panel.scan')}>
        {scannings.map((each) => (
          <Choice key={each} change={{ scanning: each }}>
            {say(`access.panel.scans.${each}`)}
          </Choice>
        ))}
      </Choices>
      {scanning === 'one' && (
        <Choices label={say('access.panel.scanPace', { seconds })}>
          <Step change={slowerScan(seen.settings, -1)}>{say('access.panel.scanFaster')}</Step>
          <Step change={slowerScan(seen.settings, 1)}>{say('access.panel.scanSlower')}</Step>
        </Choices>
      )}
    </>
  );
}
