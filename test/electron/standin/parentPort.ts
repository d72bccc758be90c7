/** Loaded before the script of a utility process: `process.parentPort`, over the channel to the parent. */
import { EventEmitter } from 'node:events';

class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

const port = new ParentPort();
Object.defineProperty(process, 'parentPort', { value: port, enumerable: true });
// Messages wait until somebody listens.
port.once('newListener', () => {
  process.on('message', (data) => port.emit('message', { data, ports: [] }));
});
// Electron ends these processes with itself.
process.once('disconnect', () => process.exit());
