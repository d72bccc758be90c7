/** What the bill as a whole is: its kind, model and form. One step that can be undone like any other. */
import { type BillAttrs, billAttrs, billAttrsSchema } from '../document.ts';
import type { BillCommand } from './place.ts';

/** Changes attributes of the bill; refused where nothing would change, where a value is none, or where no kind is left. */
export function setBillAttrs(change: Partial<BillAttrs>): BillCommand {
  return (state, dispatch) => {
    const before = billAttrs(state.doc);
    const wanted = billAttrsSchema.safeParse({ ...before, ...change });
    if (!wanted.success || wanted.data.billTypes.length === 0) return false;
    const { tr } = state;
    for (const name of Object.keys(wanted.data) as (keyof BillAttrs)[])
      if (JSON.stringify(wanted.data[name]) !== JSON.stringify(before[name]))
        tr.setDocAttribute(name, wanted.data[name]);
    if (!tr.docChanged) return false;
    dispatch?.(tr);
    return true;
  };
}
