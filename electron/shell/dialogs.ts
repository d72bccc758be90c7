/** The system's own file dialogs. */
import path from 'node:path';
import { app, type BaseWindow, dialog } from 'electron';
import { messages } from '../../shared/messages/index.ts';
import type { Dialogs } from '../core/types.ts';

const BILLS = ['docx', 'xml', 'html', 'htm', 'txt', 'md'];

/** @param parent the window that a dialog belongs to. */
export function nativeDialogs(parent: () => BaseWindow | undefined): Dialogs {
  return {
    async chooseFile(purpose) {
      const m = messages(systemLanguage());
      const bills = { name: m.t('cli:dialog.bills'), extensions: BILLS };
      const projects = { name: m.t('cli:dialog.projects'), extensions: ['madda'] };
      // What a bill is compared with may be either.
      const either = { name: bills.name, extensions: [...BILLS, 'madda'] };
      const options = {
        properties: ['openFile' as const],
        filters: [
          purpose === 'importBill' || purpose === 'returned'
            ? bills
            : purpose === 'compareWith'
              ? either
              : projects,
        ],
      };
      const window = parent();
      const answer = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options);
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseTarget({ name, extension }) {
      const options = {
        defaultPath: path.join(app.getPath('documents'), `${name}.${extension}`),
        filters: [{ name: `.${extension}`, extensions: [extension] }],
        properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
      };
      const window = parent();
      const answer = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options);
      return answer.canceled || !answer.filePath ? null : withExtension(answer.filePath, extension);
    },
  };
}

function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === `.${extension}` ? file : `${file}.${extension}`;
}

/** The dialogs are the system's, so their few words are in the system's language too. */
function systemLanguage(): 'en' | 'ru' | 'tk' {
  const code = app.getLocale().slice(0, 2);
  return code === 'ru' || code === 'tk' ? code : 'en';
}
