/** How a test speaks with the process that runs on the stand-in: answers for dialogs in, what happened out. */
export interface DialogAnswer {
  /** The path that the person chose; null where they cancelled. */
  path: string | null;
}

export type ToProcess =
  | { type: 'dialog'; answer: DialogAnswer }
  /** The person chose the item with this id. */
  | { type: 'choose'; item: string }
  /** The app was started once more, with these arguments. */
  | { type: 'again'; argv: string[]; cwd: string };

export type FromProcess =
  | { type: 'opened' }
  | { type: 'quit' }
  | { type: 'menu'; labels: string[] }
  /** A utility process was started. */
  | { type: 'process'; pid: number; serviceName: string }
  | { type: 'dialog'; kind: 'open' | 'save'; options: unknown }
  | { type: 'refused'; what: 'navigation' | 'window' | 'request'; url: string };

export function tell(message: FromProcess): void {
  if (process.connected) process.send?.(message);
}

export function onControl(listener: (message: ToProcess) => void): void {
  process.on('message', (message) => listener(message as ToProcess));
}
