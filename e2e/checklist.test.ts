import { readQr, readText } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre.close());

const say = sayIn('uk');
const documents = ['Документ закладу охорони здоров', 'Паспорт громадянина України'];

test('a visitor finds by what has happened what to bring, prints it, and has it on her phone, without a ticket', async () => {
  const kiosk = await centre.page('/kiosk/');
  const visitor = visitorAt(kiosk);
  await visitor.opens(say('kiosk.welcome.allServices'), say('kiosk.groups.title'));
  await visitor.opens(say('kiosk.topics.situation.open'), say('kiosk.topics.situation.title'));
  await visitor.opens('Народилася дитина', say('kiosk.services.title'));
  await visitor.choose(/Державна реєстрація народження/);
  await visitor.opens(say('bring.title'), say('bring.title'));
  for (const text of [...documents, 'Станом на 22.11.2026', 'Безоплатно'])
    await kiosk.getByText(text).first().waitFor();

  await visitor.asks(say('bring.print'), /Друкуємо пам.ятку|Візьміть пам.ятку/);
  await visitor.sees(say('bring.printed'));
  expect(centre.printer.jobs).toHaveLength(1);
  const [job] = centre.printer.jobs;
  if (!job) throw new Error('nothing was printed');
  expect(job.cut).toBe(true);
  const text = await readText(job.png, 'ukr');
  expect(text).toMatch(/Пам.ятка, не талон/);
  for (const part of documents) expect(text.toLowerCase()).toContain(part.toLowerCase());
  expect(text).toContain('Станом на 22.11.2026');

  const address = new URL(await readQr(job.png));
  expect(address.pathname).toBe('/s/00030');
  const phone = await centre.page(address.pathname, { width: 390, height: 844 });
  for (const part of documents) await phone.getByText(part).first().waitFor();
  await phone.getByRole('link', { name: 'English' }).click();
  await phone.getByRole('heading', { name: 'What to bring' }).waitFor();
  await phone.getByText('Free of charge').waitFor();

  const { tickets, issuedToday } = centre.whole.server.mailbox.state();
  expect(tickets.size).toBe(0);
  expect(issuedToday).toEqual({});
  await visitor.opens(say('kiosk.frame.back'), say('kiosk.purpose.title'));
  expect(centre.complaints).toEqual([]);
}, 300_000);

test('what is where is shown from the start, with the windows of the centre', async () => {
  const kiosk = await centre.page('/kiosk/');
  await kiosk.getByRole('button', { name: say('kiosk.building.open') }).tap();
  await kiosk.getByRole('heading', { name: 'Туалет для людей з інвалідністю' }).waitFor();
  await kiosk.getByText('Вікна 6, 7 і 8').waitFor();
});
