/** The texts that something is made of: the draft, the accepted text, a version, or a text from elsewhere. */
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { ExportOptions } from '../../../shared/api/papers.ts';
import { billAttrs, type NodeJson, readBill } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import type { WriteTask } from '../exchange/task.ts';
import { hashOf } from '../store/content.ts';
import { readReview } from '../store/review.ts';
import { readVersion } from '../store/versions.ts';
import { recordedBetween } from './history.ts';
import { acceptedOf, draftOf } from './opened.ts';
import type { Session } from './session.ts';
import { inLanguage } from './translations.ts';

/** What a text from elsewhere is called: the same text has the same name, whatever its file is called. */
export const outsideId = (doc: NodeJson): string => `file-${hashOf(JSON.stringify(doc))}`;

/** A text of the project or the one from outside, in the language that was asked for. */
export function docIn(
  session: Session,
  source: string,
  { language, markOlder = false, outside }: ExportOptions,
): ApiResult<{ doc: NodeJson; name: string }> {
  if (source === outside?.id) {
    const read = readBill(outside.doc);
    return read.ok ? ok(outside) : fail('badBill', { detail: read.reason });
  }
  const text = docOf(session, source);
  if (!text.ok || language === undefined) return text;
  const doc = inLanguage(session, source, text.value.doc, language, markOlder);
  return doc.ok ? ok({ ...text.value, doc: doc.value }) : doc;
}

function docOf(session: Session, source: string): ApiResult<{ doc: NodeJson; name: string }> {
  if (source === 'draft' || source === 'accepted') {
    const draft = source === 'draft' ? draftOf(session) : acceptedOf(session);
    return draft.ok ? ok({ doc: draft.value, name: '' }) : draft;
  }
  const version = readVersion(session.db, source);
  return version
    ? ok({ doc: version.doc, name: version.info.name })
    : fail('unknownVersion', { name: source });
}

/** The language of a text of the project itself. */
export function sourceLang(session: Session, source: string): Language | null {
  const own = docOf(session, source);
  const bill = own.ok ? readBill(own.value.doc) : own;
  return bill.ok ? billAttrs(bill.bill).lang : null;
}

/** Two texts of the project share their ids; the accepted text is no version, and nothing is recorded on the way to it. */
export function knownBetween(
  session: Session,
  against: string,
  source: string,
  outside = '',
): Pick<WriteTask, 'known'> {
  if (against === '' || against === outside || source === outside) return {};
  const recorded = recordedBetween(session, against, source);
  return { known: recorded.ok ? recorded.value : [] };
}

/** Who made the suggestions; nobody where what is stored of them cannot be read, which the window says elsewhere. */
export function attributionsOf(session: Session): Pick<WriteTask, 'attributions'> {
  try {
    const review = readReview(session.db);
    return review ? { attributions: review.attributions } : {};
  } catch {
    return {};
  }
}
