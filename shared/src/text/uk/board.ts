/** The hall board: read from ten metres, so every text is as short as it can be said. */
export const board = {
  title: 'Табло черги',
  called: 'Зараз кличуть',
  earlier: 'Кликали раніше',
  nobody: 'Поки що нікого не кличуть',
  nobodyHint: 'Коли підійде ваша черга, тут зʼявиться ваш номер.',
  /** Before the number of the desk. */
  place: {
    called: 'до вікна',
    serving: 'у вікні',
    over: 'вікно',
  },
  again: 'повторно',
  announced: 'Талон {{number}}, пройдіть до вікна {{desk}}.',
  announcedAgain: 'Повторно: талон {{number}}, пройдіть до вікна {{desk}}.',
  waiting: {
    one: 'Чекає {{count}} особа',
    few: 'Чекають {{count}} особи',
    many: 'Чекає {{count}} осіб',
    other: 'Чекає {{count}} особи',
  },
  nobodyWaits: 'У черзі нікого немає',
  noServer: 'Немає звʼязку з сервером.',
  dataFrom: 'Дані станом на {{time}}',
  askStaff: 'Про свою чергу запитайте працівника.',
  joining: 'Підключаємося до сервера…',
  outdated: 'Табло оновлюється. Це триватиме до хвилини.',
  allowSound: 'Торкніться, щоб увімкнути звук',
  noSound: 'Звук недоступний',
};
