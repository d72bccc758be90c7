import { closeThen } from '../../ui/focusBack.tsx';
import { ReferencePicker } from '../../ui/ReferencePicker.tsx';
import { closeDialog } from './dialogs.ts';
import { useDraft } from './draftStore.ts';
import { draftEditor, liveBill } from './session.ts';

/** Chooses what to cite at the cursor; the citation itself is worked out and follows its target. */
export function ReferenceDialog() {
  const lang = useDraft((s) => s.attrs.lang);
  const reg = liveBill()?.reg;
  if (!reg) return null;
  return (
    <ReferencePicker
      lang={lang}
      reg={reg}
      onPick={(target) => closeThen(closeDialog, () => draftEditor.current?.insertReference(target))}
      onClose={closeDialog}
    />
  );
}
