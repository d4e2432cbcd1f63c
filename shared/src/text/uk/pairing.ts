/** What a screen says before a centre has accepted it. */
export const pairing = {
  title: {
    kiosk: 'Підключення термінала',
    board: 'Підключення табло',
    buttons: 'Підключення кнопок виклику',
  },
  howTo: 'Відкрийте «Пристрої» на робочому місці адміністратора і введіть цей код.',
  asking: 'Отримуємо код…',
  serverAway: 'Сервер не відповідає. Спробуємо ще раз за кілька секунд.',
};
