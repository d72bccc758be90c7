/** Utility processes as children of Node, with the port that Electron gives them. */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ForkOptions } from 'electron';
import { app } from './app.ts';
import { tell } from './control.ts';

const PORT = new URL('./parentPort.ts', import.meta.url).href;

class UtilityProcess extends EventEmitter {
  pid: number | undefined;
  private readonly child: ChildProcess;

  constructor(modulePath: string, args: string[], { env, execArgv = [], serviceName = '' }: ForkOptions) {
    super();
    this.child = fork(modulePath, args, {
      env: env as NodeJS.ProcessEnv,
      execArgv: ['--import', PORT, ...execArgv],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child.once('spawn', () => {
      this.pid = this.child.pid;
      tell({ type: 'process', pid: this.pid ?? 0, serviceName });
      this.emit('spawn');
    });
    this.child.on('message', (message) => this.emit('message', message));
    this.child.once('exit', (code) => {
      this.pid = undefined;
      this.emit('exit', code ?? 1);
    });
  }

  postMessage(message: unknown): void {
    this.child.send(structuredClone(message) as object, () => {});
  }

  /** As in Electron: nothing to kill before the process has been started. */
  kill(): boolean {
    return this.pid !== undefined && this.child.kill();
  }
}

export const utilityProcess = {
  fork(modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess {
    if (!app.isReady()) throw new TypeError('utilityProcess cannot be created before app is ready.');
    return new UtilityProcess(modulePath, args, options);
  },
};
