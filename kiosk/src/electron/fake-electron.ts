import { EventEmitter } from 'node:events';
import type { Devices } from '../devices/contract.ts';

/** As much of Electron as the shell uses; tests look at what was asked of it. */
type Handler = (...args: unknown[]) => unknown;

class Contents extends EventEmitter {
  id = 1;
  sent: unknown[][] = [];
  crashed = 0;
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  setWindowOpenHandler(handler: NonNullable<Contents['openHandler']>): void {
    this.openHandler = handler;
  }
  async setVisualZoomLevelLimits(): Promise<void> {}
  forcefullyCrashRenderer(): void {
    this.crashed += 1;
  }
  isDestroyed(): boolean {
    return false;
  }
  send(...message: unknown[]): void {
    this.sent.push(message);
  }
}

export class BrowserWindow extends EventEmitter {
  static opened: BrowserWindow[] = [];
  webContents = new Contents();
  loaded: string[] = [];
  focused = 0;
  options: { webPreferences: Record<string, unknown>; [name: string]: unknown };
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    BrowserWindow.opened.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  isDestroyed(): boolean {
    return false;
  }
  show(): void {}
  focus(): void {
    this.focused += 1;
  }
}

class App extends EventEmitter {
  name = '';
  sandboxed = false;
  quits = 0;
  exitCode: number | undefined;
  isFirst = true;
  userData = '/nowhere';
  switches: Record<string, string | undefined> = {};
  commandLine = {
    appendSwitch: (name: string, value?: string): void => void (this.switches[name] = value),
  };
  setName(name: string): void {
    this.name = name;
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  requestSingleInstanceLock(): boolean {
    return this.isFirst;
  }
  async whenReady(): Promise<void> {}
  getPath(): string {
    return this.userData;
  }
  quit(): void {
    this.quits += 1;
  }
  exit(code: number): void {
    this.exitCode = code;
  }
}
export const app = new App();

export const powerSaveBlocker = {
  started: [] as string[],
  start(type: string): number {
    return powerSaveBlocker.started.push(type);
  },
};

export const Menu = {
  menu: 'the usual one' as unknown,
  setApplicationMenu(menu: unknown): void {
    Menu.menu = menu;
  },
};

class Session extends EventEmitter {
  handlers: Record<string, Handler> = {};
  protocol = {
    handle: (scheme: string, handler: Handler): void => void (this.handlers[scheme] = handler),
  };
  setPermissionRequestHandler(handler: Handler): void {
    this.handlers['permissionRequest'] = handler;
  }
  setPermissionCheckHandler(handler: Handler): void {
    this.handlers['permissionCheck'] = handler;
  }
  setDevicePermissionHandler(handler: Handler): void {
    this.handlers['devicePermission'] = handler;
  }
}
export const session = { defaultSession: new Session() };

export const protocol = {
  schemes: [] as unknown[],
  registerSchemesAsPrivileged(schemes: unknown[]): void {
    protocol.schemes = schemes;
  },
};

class IpcMain extends EventEmitter {
  handlers: Record<string, (event: unknown, ...args: unknown[]) => unknown> = {};
  handle(channel: string, handler: IpcMain['handlers'][string]): void {
    this.handlers[channel] = handler;
  }
}
export const ipcMain = new IpcMain();

class IpcRenderer extends EventEmitter {
  asked: unknown[][] = [];
  send(...message: unknown[]): void {
    this.asked.push(message);
  }
  async invoke(...message: unknown[]): Promise<unknown> {
    this.asked.push(message);
    return 'answer';
  }
}
export const ipcRenderer = new IpcRenderer();

export const contextBridge = {
  world: new Map<string, Devices>(),
  exposeInMainWorld(name: string, api: Devices): void {
    contextBridge.world.set(name, api);
  },
};

export const dialog = {
  shown: [] as string[],
  showErrorBox(_title: string, text: string): void {
    dialog.shown.push(text);
  },
};
