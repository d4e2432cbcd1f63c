import { readQr, readText } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announcedOn, operatorAt, visitorAt } from './hands.ts';
import { noonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const clock = noonClock();
let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre({ clock: clock.now });
});
afterAll(() => centre.close());

const journeys: readonly {
  language: Language;
  service: RegExp;
  onPaper: string[];
  operator: string;
}[] = [
  {
    language: 'uk',
    service: /народження дитини/,
    onPaper: [
      'Зразкове',
      'Державна реєстрація',
      'народження дитини',
      'Подати документи',
      'Перед вами нікого немає',
    ],
    operator: 'oksana',
  },
  {
    language: 'en',
    service: /child.s birth/,
    onPaper: [
      'Zrazkove',
      'State registration',
      'birth',
      'Hand in documents',
      'Nobody is ahead of you',
    ],
    operator: 'andrii',
  },
];

describe.each(journeys)(
  'one visitor’s road in $language',
  ({ language, service, onPaper, operator }) => {
    const say = sayIn(language);

    test('from a touch to a finished visit: kiosk, paper, desk, board', async () => {
      const board = await centre.page('/board/', { width: 1920, height: 1080 });
      const kiosk = await centre.page('/kiosk/');
      const before = centre.printer.jobs.length;

      const visitor = visitorAt(kiosk, language);
      if (language === 'en') await visitor.inEnglish();
      await visitor.choose(service);
      await visitor.says('submit');
      const number = await visitor.number();
      expect(number).toMatch(/^[АВЕКМНРСТУХГДЖЛПФЦШЮЯ]\d{3}$/);
      await visitor.sees(say('kiosk.ticket.take'));
      expect(await kiosk.evaluate(() => document.documentElement.lang)).toBe(language);

      await expect.poll(() => centre.printer.jobs.length).toBe(before + 1);
      const [job] = centre.printer.jobs;
      if (!job) throw new Error('nothing was printed');
      expect(job.cut).toBe(true);
      const text = await readText(job.png, 'ukr+eng');
      for (const words of onPaper) expect(text).toContain(words);
      expect(text).toContain(number.slice(1));
      expect(text).toMatch(/\d\d\.\d\d\.20\d\d, \d\d:\d\d/);
      const ticketId = new URL(await readQr(job.png)).pathname.slice('/t/'.length);
      const stored = () => centre.whole.server.mailbox.state().tickets;
      expect(look(stored(), ticketId)).toMatchObject({ number, language });
      await expect.poll(() => look(stored(), ticketId)?.print).toEqual({ outcome: 'printed' });
      await visitor.isDone();
      const serviceId = look(stored(), ticketId)?.serviceId;
      const { desks } = centre.whole.server.mailbox.state();
      const desk =
        desks.find(({ services }) => serviceId && services.includes(serviceId))?.number ?? '';

      const phone = await centre.page(`/t/${ticketId}`, { width: 390, height: 844 });
      await phone.getByText(number).first().waitFor();

      const desktop = await centre.page('/desk/', { width: 1366, height: 768 });
      const person = operatorAt(desktop);
      await person.signsIn(operator);
      await person.takes(desk);
      await person.sees(number);
      await person.does('callNext', number);
      await expect.poll(() => announcedOn(board)).toContain(`${number} → ${desk}`);
      await board.getByText(number).first().waitFor();
      await phone.reload();
      await phone.locator('#place').filter({ hasText: desk }).waitFor();

      clock.passes(20_000);
      await person.does('recall', number);
      // A board that has just come up announces what was called a moment ago, whoever it was.
      const heard = async () => (await announcedOn(board)).filter((one) => one.startsWith(number));
      await expect.poll(heard, { timeout: 40_000 }).toHaveLength(2);
      await person.does('startVisit', number);
      await person.does('finishVisit', number);
      await expect
        .poll(() => look(stored(), ticketId))
        .toMatchObject({ status: 'finished', outcome: 'served' });
      await person.leaves();
      expect(centre.complaints).toEqual([]);
    }, 300_000);
  },
);
