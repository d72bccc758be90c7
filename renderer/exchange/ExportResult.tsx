import type { ApiError } from '../../shared/api/errors.ts';
import type { ExportedFile } from '../../shared/api/papers.ts';
import { useMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { bridge } from '../bridge.ts';
import { ErrorText } from '../ui/ErrorText.tsx';
import { inSight } from '../ui/inSight.ts';
import { downloadFile } from './download.ts';

export type ExportOutcome =
  | { kind: 'asking' }
  | { kind: 'busy' }
  /** `redline`: it shows changes; then it was read back and proven before it was handed over. */
  | { kind: 'done'; file: ExportedFile; redline?: boolean }
  | { kind: 'failed'; error: ApiError };

/** A file that was written, handed to the person where the app could not write it itself. */
export function handedOver(file: ExportedFile, redline = false): ExportOutcome {
  if (file.bytes) downloadFile(file.fileName, file.bytes);
  return { kind: 'done', file, redline };
}

/** How far the writing of a file is. */
export function ExportResult({ outcome }: { outcome: ExportOutcome }) {
  const { t } = useMessages();
  if (outcome.kind === 'asking') return null;
  if (outcome.kind === 'busy')
    return (
      <p ref={inSight} className="busy" role="status">
        <i />
        {t('app:export.busy')}
      </p>
    );
  if (outcome.kind === 'failed')
    return (
      <div ref={inSight} className="notice bad inline" role="alert">
        <span className="text">
          <ErrorText error={outcome.error} />
        </span>
      </div>
    );
  const { file, redline = false } = outcome;
  return (
    <div ref={inSight} className="notice good inline" role="status">
      <span className="text">
        {t(file.bytes ? 'app:export.downloaded' : 'app:export.written', {
          name: file.fileName,
          path: file.path,
        })}
        {redline && file.proven ? (
          <>
            <br />✓ {t('app:export.proven')}
          </>
        ) : null}
      </span>
    </div>
  );
}

/** Where the file goes: asked for on the desktop, '' for a download; null where the person cancelled. */
export async function pathFor(dialogs: boolean, name: string, extension: string): Promise<string | null> {
  if (!dialogs) return '';
  const chosen = await call(() => bridge.chooseTarget({ purpose: 'export', name, extension }));
  return chosen.ok ? (chosen.value?.path ?? null) : null;
}
