import type { KioskOffReason } from '@cherha/shared/domain/kiosk-off.ts';
import type { PrinterState, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { ButtonSeen } from '../../devices/button-seen.ts';
import type { DevicesAbout } from '../../devices/contract.ts';
import type { GlassSize } from '../../devices/service/service.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { ButtonFacts } from './button-facts.tsx';
import { GlassForm } from './glass-form.tsx';
import { OffSwitch, type Switching } from './off-switch.tsx';

/** What staff see of the machine, and nothing of any visitor. */
export interface ServiceFacts {
  readonly printer: PrinterState | undefined;
  readonly server: 'live' | 'away';
  readonly about: DevicesAbout | undefined;
  /** Tickets that the server does not have yet. */
  readonly owed: number | undefined;
  readonly wrongBefore: number;
  readonly print: PrintOutcome | 'busy' | undefined;
  readonly glass: GlassSize;
  readonly kept: 'kept' | 'refused' | undefined;
  readonly switching: Switching;
  /** Undefined: nobody tells. */
  readonly buttons: readonly ButtonSeen[] | undefined;
}

export interface ServiceActs {
  readonly onPrint: () => void;
  readonly onKeep: (glass: GlassSize) => void;
  readonly onRestart: () => void;
  readonly onSwitch: (reason: KioskOffReason | undefined) => void;
  readonly onClose: () => void;
}

export function ServiceScreen({ facts, acts }: { facts: ServiceFacts; acts: ServiceActs }) {
  const say = useSay();
  return (
    <main className="service">
      <Scroller className="service-parts">
        <h1>{say('service.title')}</h1>
        <div className="service-columns">
          <section className="service-part">
            <h2>{say('service.state.title')}</h2>
            <dl className="service-facts">
              {linesOf(facts, say).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section className="service-part">
            <h2>{say('service.print.title')}</h2>
            <ActionButton disabled={facts.print === 'busy'} onPress={acts.onPrint}>
              {say('service.print.test')}
            </ActionButton>
            <p role="status">{facts.print && printWords(facts.print, say)}</p>
          </section>
          <OffSwitch switching={facts.switching} onSwitch={acts.onSwitch} />
          {facts.buttons && facts.buttons.length > 0 && (
            <ButtonFacts buttons={facts.buttons} timeZone={facts.switching.timeZone} />
          )}
          <GlassForm glass={facts.glass} kept={facts.kept} onKeep={acts.onKeep} />
        </div>
      </Scroller>
      <div className="service-ways">
        <ActionButton onPress={acts.onRestart}>{say('service.restart')}</ActionButton>
        <ActionButton look="main" onPress={acts.onClose}>
          {say('service.close')}
        </ActionButton>
      </div>
    </main>
  );
}

function linesOf({ printer, server, about, owed, wrongBefore }: ServiceFacts, say: Say) {
  return [
    [say('service.state.printer'), printerWords(printer, say)],
    [say('service.state.where'), about?.printer || say('service.state.noHost')],
    [say('service.state.server'), say(`service.state.${server}`)],
    [say('service.state.outbox'), owed === undefined ? say('service.state.noOutbox') : owed],
    [say('service.state.version'), about?.version ? `${about.version} (${about.shell})` : '—'],
    [say('service.state.wrong'), wrongBefore],
  ] as const;
}

function printerWords(printer: PrinterState | undefined, say: Say): string {
  if (!printer || printer.state === 'unknown') return say('printer.unknown');
  if (printer.state === 'fault') return say(`printer.fault.${printer.fault}`);
  return say(printer.paper === 'near-end' ? 'printer.nearEnd' : 'printer.ready');
}

function printWords(print: PrintOutcome | 'busy', say: Say): string {
  if (print === 'busy') return say('service.print.busy');
  return print.outcome === 'failed'
    ? say(`printer.fault.${print.fault}`)
    : say(`service.print.${print.outcome}`);
}
