/**
 * What a person says of a requirement is said of the text that stands on the paper when they say it. The panel reads the text
 * when the keys rest, and on a busy machine later: a word that was bound to what the panel had read last would be called
 * suspect by the reading of letters that were typed before it was given.
 */
import { listProvisions, type Provision } from '../../shared/bill/provisions.ts';
import { withLinked } from '../../shared/requirements/decisions.ts';
import type { Finding } from '../../shared/requirements/types.ts';
import { draftRead } from '../app/draft/digest.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { liveBill } from '../app/draft/session.ts';
import type { Row } from './rows.ts';

export interface Standing {
  provisions: readonly Provision[];
  /** The engine's word on these texts, with the words that were linked by hand. */
  finding: Finding;
}

/** The draft in this moment, read and checked to its last letter; null where another project was opened meanwhile. */
export async function asItStands(row: Row): Promise<Standing | null> {
  const { path } = useDraft.getState();
  const { bill, reg } = liveBill() ?? {};
  await draftRead();
  const now = useDraft.getState();
  if (now.path !== path) return null;
  // Whoever types on while it is read has said it of the text before.
  const same = !bill || !reg || liveBill()?.bill === bill;
  const provisions = same ? now.provisions : listProvisions(bill, reg);
  const read = now.check?.findings.find((one) => one.requirement === row.requirement.id) ?? row.finding;
  return { provisions, finding: withLinked(read, row.decision, provisions) };
}
