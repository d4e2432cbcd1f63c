import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { WindowName } from './remembered.ts';

/** The full window's menu, behind Alt. Nothing in it calls or ends a visit, and no chord ends the program. */
export function setDeskMenu(onWindow: (name: WindowName) => void, onAddress: () => void): void {
  const say = sayIn(app.getLocale().startsWith('en') ? 'en' : 'uk');
  const template: MenuItemConstructorOptions[] = [
    {
      label: say('desk.shell.program'),
      submenu: [
        { label: say('desk.compact.open'), click: () => onWindow('compact') },
        { label: say('desk.compact.full'), click: () => onWindow('full') },
        { type: 'separator' },
        { label: say('desk.shell.reload'), role: 'reload' },
        { label: say('desk.shell.address'), click: onAddress },
        { type: 'separator' },
        { label: say('desk.shell.quit'), click: () => app.quit() },
      ],
    },
    {
      label: say('desk.shell.view'),
      submenu: [
        { label: say('desk.shell.larger'), role: 'zoomIn' },
        { label: say('desk.shell.smaller'), role: 'zoomOut' },
        { label: say('desk.shell.usual'), role: 'resetZoom' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
