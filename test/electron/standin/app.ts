import { EventEmitter } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { closeBrowser } from './chromium.ts';
import { onControl, tell } from './control.ts';

const WAIT_FOR_QUIT = 10;

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    getSwitchValue: (name: string): string =>
      process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  };
  private sandboxed = false;
  private quitting = false;
  private ready = false;

  getAppPath(): string {
    return process.cwd();
  }

  getPath(name: string): string {
    return path.join(process.env.MADDA_STANDIN_HOME ?? os.tmpdir(), name);
  }

  getLocale(): string {
    return process.env.MADDA_STANDIN_LOCALE ?? 'en';
  }

  enableSandbox(): void {
    this.sandboxed = true;
  }

  get isSandboxed(): boolean {
    return this.sandboxed;
  }

  /** Each test has its own data folder and is the only instance in it, unless it says that another runs already. */
  requestSingleInstanceLock(): boolean {
    return process.env.MADDA_STANDIN_SECOND !== '1';
  }

  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.ready = true;
  }

  isReady(): boolean {
    return this.ready;
  }

  /** As in Electron: 'will-quit' may be prevented, and then quit() is called again. */
  quit(): void {
    setTimeout(() => this.tryToQuit(), WAIT_FOR_QUIT);
  }

  exit(code = 0): void {
    void closeBrowser().finally(() => process.exit(code));
  }

  private tryToQuit(): void {
    if (this.quitting) return;
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => {} });
    this.emit('will-quit', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (prevented) return;
    this.quitting = true;
    tell({ type: 'quit' });
    this.exit(0);
  }
}

export const app = new App();

onControl((message) => {
  if (message.type === 'again') app.emit('second-instance', {}, message.argv, message.cwd);
});
