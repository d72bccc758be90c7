/** Language versions: which there are, what is translated, and the bill in one of them or several beside one another. */
import type { Node } from 'prosemirror-model';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { billAttrs, type NodeJson, readBill } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { type LanguageTable, languageTable } from '../../../shared/translation/languageTable.ts';
import { inlineOf } from '../../../shared/translation/lines.ts';
import { translated } from '../../../shared/translation/translated.ts';
import type { LanguageVersion, TranslatedLine } from '../../../shared/translation/types.ts';
import { readDraft } from '../store/draft.ts';
import { momentAfter } from '../store/moment.ts';
import {
  dropTranslation,
  listLanguages,
  listTranslations,
  putTranslation,
  setLanguage,
  translatedLast,
} from '../store/translations.ts';
import { findVersion } from '../store/versions.ts';
import { versionTranslations } from '../store/versionTranslations.ts';
import type { Context } from './context.ts';
import type { Session } from './session.ts';
import { writing } from './writing.ts';

type TranslationMethods = Pick<DraftingApi, 'readTranslations' | 'setLanguage' | 'saveTranslations'>;

interface Kept {
  languages: LanguageVersion[];
  lines: TranslatedLine[];
}

/** What belongs to a text of the project: a version's own translations, or those beside the draft. */
function translationsOf(session: Session, source: string): Kept {
  return source === 'draft' || source === 'accepted'
    ? { languages: listLanguages(session.db), lines: listTranslations(session.db) }
    : versionTranslations(session.db, source);
}

/** A text of the project in one of its languages; the text itself in its own. `unknownLanguage` is answered as badRequest. */
export function inLanguage(
  session: Session,
  source: string,
  doc: NodeJson,
  lang: Language,
  older: boolean,
): ApiResult<NodeJson> {
  const bill = readBill(doc);
  if (!bill.ok) return fail('badBill', { detail: bill.reason });
  if (billAttrs(bill.bill).lang === lang) return ok(doc);
  const { languages, lines } = translationsOf(session, source);
  const version = languages.find((one) => one.lang === lang);
  if (!version) return fail('badRequest', { detail: `language ${lang}` });
  const own = lines.filter((line) => line.lang === lang);
  const options = { mark: { untranslated: true, older } };
  return ok(translated(bill.bill, version, own, options).toJSON() as NodeJson);
}

/** The bill in several languages; all of them where no columns are asked for. */
export function languagesOf(
  session: Session,
  source: string,
  bill: Node,
  columns: readonly Language[] | undefined,
  uiLang: Language,
): ApiResult<LanguageTable> {
  const { languages, lines } = translationsOf(session, source);
  const { lang } = billAttrs(bill);
  const others = languages.filter((one) => one.lang !== lang);
  const asked = columns ?? [lang, ...others.map((one) => one.lang)];
  const stranger = asked.find((one) => one !== lang && !others.some((other) => other.lang === one));
  if (stranger || asked.length === 0) return fail('badRequest', { detail: `language ${stranger ?? ''}` });
  const versions = others.map((one) => ({ ...one, lines: lines.filter((line) => line.lang === one.lang) }));
  return ok(languageTable({ source: bill, versions, columns: [...new Set(asked)], lang: uiLang }));
}

function sourceLanguage(session: Session): Language | null {
  const bill = readBill(readDraft(session.db));
  return bill.ok ? billAttrs(bill.bill).lang : null;
}

export function translationMethods(ctx: Context): TranslationMethods {
  return {
    readTranslations: async ({ project, version }) => {
      const session = ctx.sessions.get(project);
      if (!session.ok) return session;
      if (version !== 'draft' && !findVersion(session.value.db, version))
        return fail('unknownVersion', { name: version });
      return ok(translationsOf(session.value, version));
    },
    setLanguage: async ({ project, lang, tradition }) =>
      writing(ctx, project, (session) => {
        if (tradition !== null && sourceLanguage(session) === lang)
          return fail('badRequest', { detail: `language ${lang}` });
        setLanguage(session.db, lang, tradition, { author: ctx.author(), at: ctx.now() });
        return ok(listLanguages(session.db));
      }),
    saveTranslations: async ({ project, lang, put, dropped }) => {
      const wrong = put.find((line) => !inlineOf(line.content) || !inlineOf(line.basis));
      if (wrong) return fail('badBill', { detail: `line ${wrong.provision}/${wrong.slot}` });
      return writing(ctx, project, (session) => {
        if (!listLanguages(session.db).some((one) => one.lang === lang))
          return fail('badRequest', { detail: `language ${lang}` });
        const provisions = put.map(({ provision }) => provision);
        const at = momentAfter(ctx.now(), translatedLast(session.db, lang, provisions));
        const author = ctx.author();
        const by = { author, at, writer: session.writer };
        for (const line of put)
          if (!putTranslation(session.db, lang, line, by))
            throw new RangeError(`line ${line.id} is one of another language`);
        for (const id of dropped) dropTranslation(session.db, lang, id, by);
        return ok(put.map((line) => ({ ...line, lang, author, at })));
      });
    },
  };
}
