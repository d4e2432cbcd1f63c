import { defined } from '@cherha/shared/domain/result.ts';
import { HardDayScreen } from '../more/hard-day-screen.tsx';
import { ago, sampleHall } from './sample-hall.ts';
import { inBoth } from './sample-moments.ts';
import { framed, never, type Pictures } from './shown.tsx';

/** In an air raid, and when services cannot be given. */
export const hardDayPictures: Pictures = {
  'air-raid-operator': () => {
    const hall = sampleHall({ may: [] });
    return framed(hall, <HardDayScreen hall={hall} askOne={never} />, 'hard-day');
  },
  'hard-day': () => {
    const hall = sampleHall();
    return framed(hall, <HardDayScreen hall={hall} askOne={never} />, 'hard-day');
  },
  'air-raid': () => {
    const [first, second] = sampleHall().view.services;
    const off = [defined(first, 'service'), defined(second, 'service')].map(({ id, name }) => ({
      serviceId: id,
      service: name,
      reason: 'registry' as const,
      message: inBoth('more.phrases.registry'),
    }));
    const notices = (['emergency', 'info'] as const).map((severity, i) => ({
      id: severity as never,
      text: inBoth('more.phrases.power'),
      severity,
      since: ago(600),
      ...(i === 1 && { until: ago(-3_600) }),
    }));
    const hall = sampleHall({
      notices,
      airRaid: { since: ago(1_900), allClearAt: ago(60), resumeAt: ago(-540) },
      off,
    });
    return framed(hall, <HardDayScreen hall={hall} askOne={never} />, 'hard-day');
  },
};
