import type { KioskOffReason } from '@cherha/shared/domain/kiosk-off.ts';
import type { KioskPrinter, PrinterSeen, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
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
  readonly printer: KioskPrinter | undefined;
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

/** What is looked at together: it fits on the glass without turning pages. */
export const serviceLeaves = ['state', 'buttons', 'glass'] as const;
export type ServiceLeaf = (typeof serviceLeaves)[number];

export function ServiceScreen({
  facts,
  acts,
  leaf: first = 'state',
}: {
  facts: ServiceFacts;
  acts: ServiceActs;
  leaf?: ServiceLeaf;
}) {
  const say = useSay();
  const [leaf, setLeaf] = useState(first);
  const hasButtons = facts.buttons !== undefined && facts.buttons.length > 0;
  return (
    <main className="service">
      <div className="service-top">
        <h1>{say('service.title')}</h1>
        <div className="service-ways" role="group" aria-label={say('service.title')}>
          {serviceLeaves
            .filter((one) => one !== 'buttons' || hasButtons)
            .map((one) => (
              <ActionButton key={one} pressed={one === leaf} onPress={() => setLeaf(one)}>
                {say(`service.leaf.${one}`)}
              </ActionButton>
            ))}
        </div>
      </div>
      <Scroller key={leaf} className="service-parts">
        <div className="service-columns" data-leaf={leaf}>
          <Leaf leaf={leaf} facts={facts} acts={acts} />
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

interface LeafProps {
  readonly leaf: ServiceLeaf;
  readonly facts: ServiceFacts;
  readonly acts: ServiceActs;
}

function Leaf({ leaf, facts, acts }: LeafProps) {
  switch (leaf) {
    case 'state':
      return <StateLeaf facts={facts} acts={acts} />;
    case 'buttons':
      return <ButtonFacts buttons={facts.buttons ?? []} timeZone={facts.switching.timeZone} />;
    case 'glass':
      return <GlassForm glass={facts.glass} kept={facts.kept} onKeep={acts.onKeep} />;
  }
}

function StateLeaf({ facts, acts }: Omit<LeafProps, 'leaf'>) {
  const say = useSay();
  return (
    <>
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
    </>
  );
}

function linesOf({ printer, server, about, owed, wrongBefore }: ServiceFacts, say: Say) {
  return [
    ...printerLines(printer, say),
    [say('service.state.where'), about?.printer || say('service.state.noHost')],
    [say('service.state.server'), say(`service.state.${server}`)],
    [say('service.state.outbox'), owed === undefined ? say('service.state.noOutbox') : owed],
    [say('service.state.version'), about?.version ? `${about.version} (${about.shell})` : '—'],
    [say('service.state.wrong'), wrongBefore],
  ] as const;
}

/** Each printer by itself, and what went from its roll. */
function printerLines(printer: KioskPrinter | undefined, say: Say): [string, string][] {
  const [main = printer, spare] = printer?.each ?? [];
  const first = say(spare ? 'printer.main' : 'service.state.printer');
  return [
    [first, printerWords(main, say)],
    ...(spare ? [[say('printer.spare'), printerWords(spare, say)] as [string, string]] : []),
  ];
}

function printerWords(printer: PrinterSeen | undefined, say: Say): string {
  const { metres, tickets: count } = printer?.roll ?? { metres: 0, tickets: 0 };
  const state = stateWords(printer, say);
  return count > 0 ? `${state} · ${say('printer.roll', { metres, count })}` : state;
}

function stateWords(printer: PrinterSeen | undefined, say: Say): string {
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
