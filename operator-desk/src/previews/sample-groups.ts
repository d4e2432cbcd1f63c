import type { GroupId } from '@cherha/shared/domain/ids.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';

/** The hall of a centre with as many groups of services as the sample centre, most of them awaited. */
export function manyGroups(hall: Hall): Hall {
  const groups = groupNames.map(([letter, uk, en], at): DeskView['groups'][number] => {
    const isQuiet = at % 4 === 3;
    return {
      id: letter as GroupId,
      letter,
      name: { uk, en },
      waiting: isQuiet ? 0 : 1 + ((at * 5) % 9),
      ...(!isQuiet && { longest: 60 * ((at * 37) % 90) }),
      wait: { p50: 600 + at * 60, p90: 1_500 + at * 60 },
    };
  });
  return { ...hall, view: { ...hall.view, groups } };
}

const groupNames = [
  ['А', 'Акти цивільного стану (ДРАЦС)', 'Civil status acts'],
  ['П', 'Паспортні послуги', 'Passport services'],
  ['Р', 'Реєстрація місця проживання', 'Residence registration'],
  ['Ф', 'Реєстрація бізнесу та громадських формувань', 'Business and NGO registration'],
  ['Н', 'Нерухомість: речові права', 'Real property rights'],
  ['К', 'Земельні питання', 'Land'],
  ['М', 'Будівництво та адреси', 'Construction and addresses'],
  ['С', 'Соціальна підтримка', 'Social support'],
  ['Д', 'Сімʼя, діти, опіка', 'Family, children, guardianship'],
  ['В', 'Ветерани та військовий облік', 'Veterans and military registration'],
  ['Ш', 'ВПО та пошкоджене майно', 'Displaced persons and damaged property'],
  ['Г', 'Пенсії та податковий номер', 'Pensions and taxpayer number'],
  ['Ж', 'Житло', 'Housing'],
  ['Т', 'Транспорт', 'Transport'],
  ['Х', 'Дозволи, благоустрій, харчові потужності', 'Permits, urban amenities, food facilities'],
] as const;
