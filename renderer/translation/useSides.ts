/** The source and its languages as the screen shows them; read again only where something changed. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { BillAttrs } from '../../shared/bill/document.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import type { Register } from '../../shared/bill/references.ts';
import type { LintContext } from '../../shared/lint/linter.ts';
import {
  createTranslatedProvisions,
  type TranslatedProvisions,
} from '../../shared/translation/translatedProvisions.ts';
import type { LanguageVersion } from '../../shared/translation/types.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { liveBill } from '../app/draft/session.ts';
import { startTerms, type TermsClient } from '../workers/termsClient.ts';
import { alignedWith, NO_LINES, registerOfLanguage, sourceOf } from './prepared.ts';
import { readFindings, type Side, type SourceText, sideOf } from './rows.ts';
import { useTranslation } from './translationStore.ts';

/** Rest before terms are looked for in the whole bill. */
const TERMS_AFTER = 900;
/** How long lines are held against each other at once; the rest of a long bill is read in steps between keys. */
const AT_ONCE = 8;
const STEP = 12;
/** How often what was found meanwhile is shown. */
const SHOWN_AFTER = 700;

export function useSource(): SourceText | null {
  // The provisions are read anew whenever the draft changed.
  const provisions = useDraft((s) => s.provisions);
  // What is stored is read ahead in steps first.
  const ready = useTranslation((s) => s.ready);
  return useMemo(() => {
    const live = liveBill();
    return live && provisions && ready ? sourceOf(live.bill, live.reg) : null;
  }, [provisions, ready]);
}

const NO_TERMS: ReadonlyMap<string, never[]> = new Map();

/** A side, and what it was made of. */
interface Kept {
  of: readonly unknown[];
  side: Side;
}

/** One side for each language of the bill, by language. */
export function useSides(source: SourceText | null): ReadonlyMap<Language, Side> {
  const languages = useTranslation((s) => s.languages);
  const lines = useTranslation((s) => s.lines);
  const terms = useDeferredValue(useTranslation((s) => s.terms));
  const registers = useMemo(
    () =>
      new Map<Language, Register>(
        source ? languages.map((version) => [version.lang, registerOfLanguage(source, version)]) : [],
      ),
    [source, languages],
  );
  const [turn, setTurn] = useState(0);
  const kept = useRef(new Map<Language, Kept>());
  const sides = useMemo(() => {
    const until = performance.now() + (turn >= 0 ? AT_ONCE : 0);
    const made = (text: SourceText, version: LanguageVersion): Side => {
      const { lang } = version;
      const [own, found] = [lines.get(lang) ?? NO_LINES, terms.get(lang) ?? NO_TERMS];
      const reg = registers.get(lang)!;
      // A key in one language leaves the others as they were.
      const of = [text, version, reg, own, found];
      const old = kept.current.get(lang);
      if (old?.side.unread === 0 && old.of.every((one, i) => one === of[i])) return old.side;
      const aligned = alignedWith(text, own);
      const side = sideOf(text, version, reg, aligned, found, () => performance.now() < until);
      kept.current.set(lang, { of, side });
      return side;
    };
    return new Map(source ? languages.map((version) => [version.lang, made(source, version)]) : []);
  }, [source, languages, lines, registers, terms, turn]);
  useEffect(() => readOn(source, sides, () => setTurn((n) => n + 1)), [source, sides]);
  return sides;
}

/** Holds the lines against each other that were left, a few at a time. */
function readOn(
  source: SourceText | null,
  sides: ReadonlyMap<Language, Side>,
  show: () => void,
): (() => void) | undefined {
  const left = [...sides.values()].filter((side) => side.unread > 0);
  if (!source || left.length === 0) return undefined;
  const since = performance.now();
  let timer = 0;
  const step = (): void => {
    const until = performance.now() + STEP;
    const done = left.every((side) => readFindings(source, side, () => performance.now() < until));
    if (done || performance.now() - since > SHOWN_AFTER) show();
    else timer = window.setTimeout(step, 0);
  };
  timer = window.setTimeout(step, 0);
  return () => window.clearTimeout(timer);
}

const nextTask = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));

/** Tells the worker what changed, each text in a task of its own: of a long bill the first telling is some megabytes. */
async function tellTerms(
  client: TermsClient,
  readers: Map<Language, TranslatedProvisions>,
  sides: ReadonlyMap<Language, Side>,
  goesOn: () => boolean,
): Promise<void> {
  const { provisions, attrs } = useDraft.getState();
  client.text('', contextOf(attrs), provisions);
  for (const [lang, { version, reg, alignment }] of sides) {
    await nextTask();
    if (!goesOn()) return;
    const read = readers.get(lang) ?? createTranslatedProvisions();
    readers.set(lang, read);
    const own = read(provisions, alignment.lines, reg);
    const said = new Set(
      alignment.lines.flatMap(({ content, source }) => (content ? [source.provision] : [])),
    );
    client.text(lang, contextOf({ ...attrs, ...version }), own, [...said]);
  }
  client.compare([...sides.keys()]);
}

const contextOf = ({ lang, tradition, form, ownTradition }: BillAttrs): LintContext => ({
  lang,
  tradition,
  form,
  ...(ownTradition ? { ownTradition } : {}),
});

/** Looks for terms that are not the same across languages, at rest and beside the window. */
export function useTerms(source: SourceText | null, sides: ReadonlyMap<Language, Side>): void {
  const languages = useTranslation((s) => s.languages);
  const lines = useTranslation((s) => s.lines);
  const desk = useRef<{ client: TermsClient; readers: Map<Language, TranslatedProvisions> } | null>(null);
  // What was found is in the sides as well: only other words ask for another look.
  const latest = useRef(sides);
  latest.current = sides;
  useEffect(
    () => () => {
      desk.current?.client.stop();
      desk.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!source || languages.length === 0 || lines.size === 0) return;
    let stays = true;
    const timer = window.setTimeout(() => {
      desk.current ??= {
        client: startTerms((terms) => useTranslation.setState({ terms })),
        readers: new Map(),
      };
      const { client, readers } = desk.current;
      void tellTerms(client, readers, latest.current, () => stays && desk.current?.client === client);
    }, TERMS_AFTER);
    return () => {
      stays = false;
      window.clearTimeout(timer);
    };
  }, [source, languages, lines]);
}
