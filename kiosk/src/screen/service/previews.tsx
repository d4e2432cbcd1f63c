import './service.css';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import type { ReactNode } from 'react';
import type { ButtonSeen } from '../../devices/button-seen.ts';
import { sampleNow } from '../sample.ts';
import { PinPad } from './pin-pad.tsx';
import { ServiceScreen, type ServiceFacts, type ServiceLeaf } from './service-screen.tsx';

const nothing = (): void => undefined;
const usual: ServiceFacts = {
  printer: {
    state: 'ready',
    paper: 'enough',
    each: [{ state: 'ready', paper: 'enough', roll: { tickets: 123, metres: 19 } }],
  },
  server: 'live',
  about: { shell: 'agent', version: '0.1.0', printer: 'file:///dev/cherha-printer' },
  owed: 0,
  wrongBefore: 0,
  print: undefined,
  glass: { pxPerMm: 4, screenBottomMm: 740 },
  kept: undefined,
  switching: { off: undefined, switched: undefined, now: sampleNow, timeZone: 'Europe/Kyiv' },
  buttons: [],
};
const entrance = { uk: 'Вхід', en: 'Entrance' };
const toilet = { uk: 'Туалет для людей з інвалідністю', en: 'Accessible toilet' };
const buttons: readonly ButtonSeen[] = [
  {
    id: 'door',
    title: 'Велика червона кнопка',
    at: 'entrance',
    place: entrance,
    state: 'present',
    pressed: sampleNow,
    lamp: 'blinking',
  },
  {
    id: 'cord',
    title: 'Шнур біля унітаза',
    at: 'toilet',
    place: toilet,
    state: 'denied',
    hint: 'SUBSYSTEM=="hidraw", ATTRS{idVendor}=="04d8", ATTRS{idProduct}=="f372", MODE="0660", GROUP="plugdev", TAG+="uaccess"',
    pressed: 'never',
    lamp: 'off',
  },
  {
    id: 'lamp',
    title: 'Лампа над рецепцією',
    at: 'second-floor',
    state: 'lost',
    lamp: 'off',
  },
];
const screen = (facts: Partial<ServiceFacts>, leaf?: ServiceLeaf): ReactNode => (
  <ServiceScreen
    {...(leaf && { leaf })}
    facts={{ ...usual, ...facts }}
    acts={{
      onPrint: nothing,
      onKeep: nothing,
      onSwitch: nothing,
      onRestart: nothing,
      onClose: nothing,
    }}
  />
);
const pad = (said?: { door: 'wrong' | 'wait'; waitMs: number }): ReactNode => (
  <PinPad said={said} onEnter={nothing} onClose={nothing} />
);

const shown: Readonly<Record<string, ReactNode>> = {
  'service-pin': pad(),
  'service-pin-wrong': pad({ door: 'wrong', waitMs: 5_000 }),
  service: screen({}),
  'service-buttons': screen({ buttons }, 'buttons'),
  'service-glass': screen({}, 'glass'),
  'service-off': screen({
    buttons,
    switching: {
      off: {
        since: sampleNow,
        reason: 'cleaning',
        by: 'Ірина Мельничук',
        note: 'Миємо екран',
        otherKiosk: true,
      },
      switched: { ok: false, error: 'no-answer' },
      now: sampleNow,
      timeZone: 'Europe/Kyiv',
    },
  }),
  'service-troubles': screen({
    printer: {
      state: 'fault',
      fault: 'no-paper',
      each: [
        { state: 'fault', fault: 'no-paper', roll: { tickets: 480, metres: 77 } },
        { state: 'fault', fault: 'cover-open' },
      ],
    },
    server: 'away',
    owed: 12,
    buttons,
    wrongBefore: 2,
    print: { outcome: 'failed', fault: 'no-paper' },
  }),
};

export const servicePreviews: readonly string[] = Object.keys(shown);

export const servicePreview = (name: string, language: Language): ReactNode | undefined =>
  name in shown ? <InLanguage language={language}>{shown[name]}</InLanguage> : undefined;
