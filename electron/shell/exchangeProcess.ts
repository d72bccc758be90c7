/** The process for exchange jobs under Electron, which is no Node that could run a script (the fuse is burnt out). */
import { utilityProcess } from 'electron';
import { type Answer, bareEnvironment, exchangeScript, type StartProcess } from '../core/exchange/process.ts';

/** Not before the app is ready. */
export const startUtilityProcess: StartProcess = (events) => {
  const child = utilityProcess.fork(exchangeScript(), [], {
    env: bareEnvironment(process.env),
    serviceName: 'Madda files',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let fatal = '';
  child.on('message', (message) => events.answered(message as Answer));
  // V8 says why it ends the process (out of memory, for one) before it is gone.
  child.once('error', (type, location) => {
    fatal = `${type} ${location}, `;
  });
  child.once('exit', (code) => events.ended(`${fatal}code ${code}`));
  return {
    get pid() {
      return child.pid;
    },
    send: (job) => child.postMessage(job),
    kill: () => {
      // Until it has been started there is nothing to end.
      if (!child.kill()) child.once('spawn', () => child.kill());
    },
  };
};
