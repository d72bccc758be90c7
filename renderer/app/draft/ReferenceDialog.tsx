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
      onPick={(target) => {
        closeDialog();
        // The dialog gives the focus back as it goes; the reference goes in after that.
        window.setTimeout(() => draftEditor.current?.insertReference(target), 0);
      }}
      onClose={closeDialog}
    />
  );
}
