import './service.css';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import type { ReactNode } from 'react';
import { PinPad } from './pin-pad.tsx';
import { ServiceScreen, type ServiceFacts } from './service-screen.tsx';

const nothing = (): void => undefined;
const usual: ServiceFacts = {
  printer: { state: 'ready', paper: 'enough' },
  server: 'live',
  about: { shell: 'agent', version: '0.1.0', printer: 'file:///dev/cherha-printer' },
  owed: 0,
  wrongBefore: 0,
  print: undefined,
  glass: { pxPerMm: 4, screenBottomMm: 740 },
  kept: undefined,
};
const screen = (facts: Partial<ServiceFacts>): ReactNode => (
  <ServiceScreen
    facts={{ ...usual, ...facts }}
    acts={{ onPrint: nothing, onKeep: nothing, onRestart: nothing, onClose: nothing }}
  />
);
const pad = (said?: { door: 'wrong' | 'wait'; waitMs: number }): ReactNode => (
  <PinPad said={said} onEnter={nothing} onClose={nothing} />
);

const shown: Readonly<Record<string, ReactNode>> = {
  'service-pin': pad(),
  'service-pin-wrong': pad({ door: 'wrong', waitMs: 5_000 }),
  service: screen({}),
  'service-troubles': screen({
    printer: { state: 'fault', fault: 'no-paper' },
    server: 'away',
    owed: 12,
    wrongBefore: 2,
    print: { outcome: 'failed', fault: 'no-paper' },
  }),
};

export const servicePreviews: readonly string[] = Object.keys(shown);

export const servicePreview = (name: string, language: Language): ReactNode | undefined =>
  name in shown ? <InLanguage language={language}>{shown[name]}</InLanguage> : undefined;
