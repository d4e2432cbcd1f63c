import { sayIn } from '@cherha/shared/text/say.ts';
import type { Utterance } from '@cherha/shared/ui/speech/speaker.ts';
import { expect, test } from 'vitest';
import { helpHeard } from './help-heard.ts';
import type { HelpNow } from './kiosk-visit.ts';

const say = sayIn('uk');

function heardOf(states: readonly HelpNow[], mode: 'usual' | 'accessible' = 'usual'): string[] {
  const heard: Utterance[] = [];
  const hear = helpHeard({ say: (all) => heard.push(...all) }, () => mode === 'usual');
  for (const helpNow of states) hear({ helpNow, language: 'uk' });
  return heard.map(({ text }) => text);
}

test('a call is heard when it was made, when somebody comes and when it is cancelled, each once', () => {
  expect(heardOf(['none', 'asking', 'asked', 'asked', 'coming', 'finished', 'none'])).toEqual([
    say('kiosk.help.title.asked'),
    say('kiosk.help.lead.asked'),
    say('kiosk.help.title.coming'),
    say('kiosk.help.lead.coming'),
  ]);
  expect(heardOf(['asked', 'cancelled'])).toContain(say('kiosk.help.title.cancelled'));
});

test('in the accessible mode the voice of the page says it, and nothing is said twice', () => {
  expect(heardOf(['asked', 'coming'], 'accessible')).toEqual([]);
});
