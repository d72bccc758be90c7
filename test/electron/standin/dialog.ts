/** File dialogs whose answers a test has laid ready; without one, the person "cancels". */
import { type DialogAnswer, onControl, tell } from './control.ts';

const answers: DialogAnswer[] = [];
onControl((message) => {
  if (message.type === 'dialog') answers.push(message.answer);
});

function nextAnswer(kind: 'open' | 'save', args: unknown[]): string | null {
  // Called with (window, options) or (options).
  tell({ type: 'dialog', kind, options: args.at(-1) });
  return answers.shift()?.path ?? null;
}

export const dialog = {
  async showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    const path = nextAnswer('open', args);
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  async showSaveDialog(...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    const path = nextAnswer('save', args);
    return { canceled: path === null, filePath: path ?? '' };
  },
};
