import type { Refusal } from '../../domain/refusals.ts';
import type { ConnectRefusal, DoorRefusal } from '../../protocol/messages.ts';
import type { HttpRefusal } from '../../protocol/http.ts';

/** Why something was not done, and what to do now. */
export const refusal = {
  'centre-closed': 'Зараз центр не видає талонів.',
  'service-unknown': 'Цієї послуги більше немає в переліку. Оберіть іншу.',
  'numbers-exhausted': 'На сьогодні талони цієї групи закінчилися. Зверніться до рецепції.',
  'ticket-unknown': 'Такого талона сьогодні немає.',
  'desk-unknown': 'Такого вікна немає.',
  'desk-taken': 'За цим вікном працює інша людина.',
  'at-another-desk': 'Ви вже працюєте за іншим вікном. Спершу залиште його.',
  'not-your-desk': 'Ви не працюєте за цим вікном.',
  'visitor-at-desk': 'Спершу завершіть візит, що триває.',
  'nobody-at-desk': 'Біля вікна нікого немає.',
  'nobody-waiting': 'Ніхто не чекає на послуги цього вікна.',
  'visit-not-started': 'Візит ще не розпочато.',
  'visit-already-started': 'Візит уже розпочато.',
  'too-late-to-undo': 'Виклик уже не можна скасувати: минув час.',
  'not-yours-to-ask': 'Цю дію тут не дозволено.',
  'settings-contradict': 'Налаштування суперечать одне одному.',
  unreadable: 'Запит незрозумілий. Оновіть сторінку.',
  'command-id-taken': 'Цей запит уже використав хтось інший. Спробуйте ще раз.',
  'too-many-commands': 'Забагато запитів. Зачекайте трохи.',
  'server-fault': 'На сервері сталася помилка. Її записано. Спробуйте ще раз.',
  'server-closing': 'Сервер перезапускається. Спробуйте за хвилину.',
  'no-answer': 'Сервер не відповідає. Спробуйте ще раз.',
  'not-paired': 'Цей пристрій ще не підключено до центру.',
  'not-signed-in': 'Увійдіть знову.',
  'protocol-differs': 'Версії сторінки й сервера різні. Оновіть сторінку.',
  'wrong-login-or-password': 'Неправильне імʼя входу або пароль.',
  'too-many-tries': 'Забагато спроб. Зачекайте хвилину.',
  'not-allowed': 'Для цього потрібні права адміністратора.',
  'code-unknown': 'Такого коду немає або він застарів. Звірте код на екрані пристрою.',
  'not-found': 'Такого тут немає.',
} satisfies Record<Refusal | DoorRefusal | ConnectRefusal | HttpRefusal | 'no-answer', string>;
