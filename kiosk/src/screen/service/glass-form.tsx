import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { glassBounds, type GlassSize } from '../../devices/service/service.ts';
import { lowReachMm } from '../access/glass.ts';
import { ActionButton } from '../parts/action-button.tsx';

interface GlassFormProps {
  readonly glass: GlassSize;
  readonly kept: 'kept' | 'refused' | undefined;
  readonly onKeep: (glass: GlassSize) => void;
}

/** ISO/IEC 7810, ID-1: every bank card of the world. */
const CARD_MM = { width: 85.6, height: 53.98 };

/** How large a millimetre is on this glass, and how high it hangs: letters and reach go by it. */
export function GlassForm({ glass, kept, onKeep }: GlassFormProps) {
  const say = useSay();
  const [now, setNow] = useState(glass);
  const { pxPerMm, screenBottomMm } = now;
  const wider = (pixels: number): void =>
    setNow({ ...now, pxPerMm: within('pxPerMm', pxPerMm + pixels / CARD_MM.width) });
  const higher = (mm: number): void =>
    setNow({ ...now, screenBottomMm: within('screenBottomMm', screenBottomMm + mm) });
  const reach = lowReachMm(now);
  return (
    <>
      <section className="service-part service-height">
        <h2>{say('service.glass.bottomTitle')}</h2>
        <p>{say('service.glass.bottom', { mm: screenBottomMm })}</p>
        <Steps steps={[50, 5]} onStep={higher} words={['lower', 'higher']} />
        <p>{say('service.glass.reach', { mm: reach })}</p>
        <div className="service-reach" style={{ bottom: reach * pxPerMm }} aria-hidden="true" />
      </section>
      <section className="service-part service-size">
        <h2>{say('service.glass.title')}</h2>
        <p>{say('service.glass.card')}</p>
        <div
          className="service-card"
          style={{ width: CARD_MM.width * pxPerMm, height: CARD_MM.height * pxPerMm }}
        />
        <p>{say('service.glass.width', { pixels: Math.round(CARD_MM.width * pxPerMm) })}</p>
        <Steps steps={[10, 1]} onStep={wider} words={['smaller', 'larger']} />
        <ActionButton onPress={() => onKeep(now)}>{say('service.glass.keep')}</ActionButton>
        <p role="status">
          {kept && say(kept === 'kept' ? 'service.glass.kept' : 'service.glass.notKept')}
        </p>
      </section>
    </>
  );
}

interface StepsProps {
  readonly steps: readonly [number, number];
  readonly words: readonly ['smaller', 'larger'] | readonly ['lower', 'higher'];
  readonly onStep: (by: number) => void;
}

function Steps({ steps: [coarse, fine], words: [less, more], onStep }: StepsProps) {
  const say = useSay();
  return (
    <div className="service-steps">
      {[-coarse, -fine, fine, coarse].map((by) => (
        <ActionButton
          key={by}
          label={`${say(`service.glass.${by < 0 ? less : more}`)} ${Math.abs(by)}`}
          onPress={() => onStep(by)}
        >
          {by < 0 ? `−${-by}` : `+${by}`}
        </ActionButton>
      ))}
    </div>
  );
}

function within(name: keyof typeof glassBounds, value: number): number {
  const [least, most] = glassBounds[name];
  return Math.min(most, Math.max(least, value));
}
