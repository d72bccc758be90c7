/** The bill's own title, as lists, file names and headers show it. */
import type { Node } from 'prosemirror-model';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { withoutFootnoteSigns } from './footnotes.ts';

/** The title line of the title block, in one line; '' where it is still empty. */
export function billTitle(bill: Node): string {
  let title = '';
  bill.firstChild?.forEach((line) => {
    if (title === '' && line.attrs.role === 'title')
      title = withoutSoftHyphens(withoutFootnoteSigns(line.textContent)).trim();
  });
  return title.replace(/\s+/g, ' ');
}
