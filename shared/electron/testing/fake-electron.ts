import { EventEmitter } from 'node:events';

/** As much of Electron as our shells use; tests look at what was asked of it. */
type Handler = (...args: unknown[]) => unknown;

class Contents extends EventEmitter {
  id = 1;
  session: unknown;
  reloads = 0;
  sent: unknown[][] = [];
  crashed = 0;
  openHandler:
    | ((details: { url: string }) => { action: string; [more: string]: unknown })
    | undefined;
  setWindowOpenHandler(handler: NonNullable<Contents['openHandler']>): void {
    this.openHandler = handler;
  }
  reload(): void {
    this.reloads += 1;
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

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class BrowserWindow extends EventEmitter {
  static opened: BrowserWindow[] = [];
  /** Addresses at which nobody answers. */
  static lost = new Set<string>();
  webContents = new Contents();
  loaded: string[] = [];
  /** What was done to be seen, in its order. */
  shown: ('show' | 'showInactive' | 'maximize' | 'restore')[] = [];
  focused = 0;
  isMini = false;
  isMaxi = false;
  isGone = false;
  hasMenu = true;
  onTop: unknown[] | undefined;
  everywhere: unknown[] | undefined;
  bounds: Bounds;
  options: { webPreferences: Record<string, unknown>; [name: string]: unknown };
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options as Partial<Bounds>;
    this.bounds = { x, y, width, height };
    const { partition } = options.webPreferences;
    this.webContents.session =
      typeof partition === 'string' ? session.fromPartition(partition) : session.defaultSession;
    BrowserWindow.opened.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    if (!BrowserWindow.lost.has(url)) return;
    this.webContents.emit('did-fail-load', {}, -102, 'ERR_CONNECTION_REFUSED', url, true);
    throw new Error('ERR_CONNECTION_REFUSED');
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  isMinimized(): boolean {
    return this.isMini;
  }
  isMaximized(): boolean {
    return this.isMaxi;
  }
  getNormalBounds(): Bounds {
    return this.bounds;
  }
  setBounds(bounds: Bounds): void {
    this.bounds = bounds;
  }
  setAlwaysOnTop(...how: unknown[]): void {
    this.onTop = how;
  }
  setVisibleOnAllWorkspaces(...how: unknown[]): void {
    this.everywhere = how;
  }
  removeMenu(): void {
    this.hasMenu = false;
  }
  show(): void {
    this.shown.push('show');
  }
  showInactive(): void {
    this.shown.push('showInactive');
  }
  maximize(): void {
    this.isMaxi = true;
    this.shown.push('maximize');
  }
  restore(): void {
    this.isMini = false;
    this.shown.push('restore');
  }
  focus(): void {
    this.focused += 1;
  }
  /** As a person closes it. */
  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    this.destroy();
  }
  destroy(): void {
    this.isGone = true;
    this.emit('closed');
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
  getLocale(): string {
    return 'uk';
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
  buildFromTemplate: (template: unknown): unknown => template,
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
const partitions = new Map<string, Session>();
export const session = {
  defaultSession: new Session(),
  fromPartition(name: string): Session {
    const own = partitions.get(name) ?? new Session();
    partitions.set(name, own);
    return own;
  },
};

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
  world: new Map<string, unknown>(),
  exposeInMainWorld(name: string, api: unknown): void {
    contextBridge.world.set(name, api);
  },
};

export const dialog = {
  shown: [] as string[],
  showErrorBox(_title: string, text: string): void {
    dialog.shown.push(text);
  },
};

export interface FakeDisplay {
  readonly id: number;
  readonly bounds: Bounds;
  readonly workArea: Bounds;
}

class Screen extends EventEmitter {
  displays: FakeDisplay[] = [];
  getAllDisplays(): FakeDisplay[] {
    return this.displays;
  }
  getPrimaryDisplay(): FakeDisplay | undefined {
    return this.displays[0];
  }
}
export const screen = new Screen();

export const globalShortcut = {
  taken: new Set<string>(),
  registered: new Map<string, () => void>(),
  register(chord: string, press: () => void): boolean {
    if (globalShortcut.taken.has(chord)) return false;
    globalShortcut.registered.set(chord, press);
    return true;
  },
};

/** Electron's own fetch goes through Chromium; here it is the one of Node. */
export const net = {
  fetch: (url: string, how?: RequestInit): Promise<Response> => fetch(url, how),
};

/** As on a machine where nothing of ours has run yet. */
export function startAfresh(): void {
  for (const heard of [app, screen, ipcMain, session.defaultSession]) heard.removeAllListeners();
  partitions.clear();
  globalShortcut.registered.clear();
  ipcMain.handlers = {};
  session.defaultSession.handlers = {};
  BrowserWindow.opened = [];
  BrowserWindow.lost.clear();
  Object.assign(app, { name: '', sandboxed: false, quits: 0, isFirst: true });
}
