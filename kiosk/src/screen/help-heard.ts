import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Speaker } from '@cherha/shared/ui/speech/speaker.ts';
import type { HelpNow } from './kiosk-visit.ts';

const said: ReadonlySet<HelpNow> = new Set(['asked', 'coming', 'cancelled', 'not-asked']);

/**
 * What becomes of a call for help is seen and heard, in the usual mode too: whoever pressed a button
 * may not see the screen. In the accessible mode the voice reads it with the rest of the page.
 */
export function helpHeard(speaker: Pick<Speaker, 'say'>, isUsual: () => boolean) {
  let before: HelpNow = 'none';
  return ({ helpNow, language }: { helpNow: HelpNow; language: Language }): void => {
    const isNews = helpNow !== before;
    before = helpNow;
    if (!isNews || !said.has(helpNow) || !isUsual()) return;
    const say = sayIn(language);
    speaker.say(
      [say(`kiosk.help.title.${helpNow}`), say(`kiosk.help.lead.${helpNow}`)].map((text) => ({
        source: 'help',
        language,
        text,
      })),
      'instead',
    );
  };
}
