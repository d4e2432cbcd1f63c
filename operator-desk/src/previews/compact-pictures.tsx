import { sampleHall, visitors } from './sample-hall.ts';
import { manyEmergencies, noted } from './sample-moments.ts';
import { compact, type Pictures } from './shown.tsx';

/** The desk beside other programs. */
export const compactPictures: Pictures = {
  'compact-free': () => compact(sampleHall({ waiting: 12 })),
  'compact-called': () => compact(sampleHall({ visitor: visitors.called, waiting: 12 })),
  'compact-serving': () => compact(sampleHall({ visitor: visitors.serving, waiting: 12 })),
  'compact-note': () => compact(noted()),
  'compact-urgent': () => compact(sampleHall({ visitor: visitors.called, ...manyEmergencies })),
  'compact-lost': () => compact(sampleHall({ visitor: visitors.called, link: 'lost' })),
};
