import type { BusinessDay, StaffId } from '@cherha/shared/domain/ids.ts';
import type { BookEntry, BookView } from '@cherha/shared/protocol/book.ts';
import { ago } from './sample-hall.ts';

const entry = (id: string, some: Omit<BookEntry, 'id' | 'enteredAt' | 'enteredBy'>): BookEntry => ({
  id,
  enteredAt: ago(3_600),
  enteredBy: 'olena' as StaffId,
  ...some,
});

/** One that is late, one in time, one that nobody can answer, and one that was answered. */
const late = entry('late', {
  kind: 'complaint',
  writtenOn: '2026-02-05' as BusinessDay,
  dueOn: '2026-03-05' as BusinessDay,
  text: 'Двічі приходила по витяг, і двічі не працював реєстр. Прошу повідомляти про це заздалегідь.\nЧекати довелося понад дві години з малою дитиною.',
  name: 'Зоряна Вигадана',
  replyTo: 'вул. Уявна, 7, кв. 12, м. Зразкове',
});
const entries: readonly BookEntry[] = [
  late,
  entry('suggestion', {
    kind: 'suggestion',
    writtenOn: '2026-03-04' as BusinessDay,
    dueOn: '2026-04-04' as BusinessDay,
    text: 'Поставте, будь ласка, ще одну лавку біля вікна 5.',
    name: 'Панас Невідомий',
    replyTo: 'panas@example.org',
  }),
  entry('thanks', {
    kind: 'thanks',
    writtenOn: '2026-03-09' as BusinessDay,
    text: 'Дякую працівниці вікна 3 за терпіння!',
  }),
];
const answered = entry('answered', {
  kind: 'remark',
  writtenOn: '2026-02-20' as BusinessDay,
  dueOn: '2026-03-20' as BusinessDay,
  text: 'На вулиці немає вказівника до входу з пандусом.',
  name: 'Ганна Приклад',
  replyTo: '067 000 00 00',
  answer: {
    text: 'Вказівник замовлено, встановлять до 15 березня. Про це повідомили телефоном.',
    answeredOn: '2026-03-02' as BusinessDay,
    by: 'olena' as StaffId,
  },
});

const today = '2026-03-10' as BusinessDay;
export const sampleBook: BookView = {
  today,
  open: entries.length,
  overdue: 1,
  keepDays: 365,
  entries: [...entries, answered],
};
/** As whoever does not manage sees it. */
export const openBook: BookView = { ...sampleBook, entries };
export const emptyBook: BookView = { today, open: 0, overdue: 0, keepDays: 365, entries: [] };
