/** The source and its languages as the screen shows them; read again only where something changed. */
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Language } from '../../shared/bill/kinds.ts';
import type { Register } from '../../shared/bill/references.ts';
import { termFindings } from '../../shared/translation/terms.ts';
import { translated } from '../../shared/translation/translated.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { liveBill } from '../app/draft/session.ts';
import { registerIn, type Side, type SourceText, sideOf, sourceText } from './rows.ts';
import { useTranslation } from './translationStore.ts';

/** Rest before terms are looked for in the whole bill. */
const TERMS_AFTER = 900;
/** In a long bill that takes a moment in which no key is drawn: then it waits for a longer rest. */
const LONG = { lines: 1500, after: 3000 };

export function useSource(): SourceText | null {
  // The provisions are read anew whenever the draft changed.
  const provisions = useDraft((s) => s.provisions);
  return useMemo(() => {
    const live = liveBill();
    return live && provisions ? sourceText(live.bill, live.reg) : null;
  }, [provisions]);
}

const NO_TERMS: ReadonlyMap<string, never[]> = new Map();
const NO_LINES: never[] = [];

/** One side for each language of the bill, by language. */
export function useSides(source: SourceText | null): ReadonlyMap<Language, Side> {
  const languages = useTranslation((s) => s.languages);
  const lines = useTranslation((s) => s.lines);
  const terms = useDeferredValue(useTranslation((s) => s.terms));
  const registers = useMemo(
    () =>
      new Map<Language, Register>(
        source ? languages.map((version) => [version.lang, registerIn(source, version)]) : [],
      ),
    [source, languages],
  );
  return useMemo(
    () =>
      new Map(
        source
          ? languages.map((version) => [
              version.lang,
              sideOf(
                source,
                version,
                registers.get(version.lang)!,
                lines.get(version.lang) ?? NO_LINES,
                terms.get(version.lang) ?? NO_TERMS,
              ),
            ])
          : [],
      ),
    [source, languages, lines, registers, terms],
  );
}

/** Looks for terms that are not the same across languages, at rest. */
export function useTerms(source: SourceText | null): void {
  const languages = useTranslation((s) => s.languages);
  const lines = useTranslation((s) => s.lines);
  useEffect(() => {
    if (!source) return;
    const timer = window.setTimeout(
      () => {
        const terms = new Map(
          languages.map((version) => {
            const own = lines.get(version.lang) ?? NO_LINES;
            const said = new Set(own.filter((line) => line.content.length > 0).map((line) => line.provision));
            const options = { mark: { untranslated: false, older: false } };
            const bill = translated(source.bill, version, own, options);
            return [version.lang, termFindings(source.bill, bill, (id) => said.has(id))] as const;
          }),
        );
        useTranslation.setState({ terms });
      },
      source.lines.length > LONG.lines ? LONG.after : TERMS_AFTER,
    );
    return () => window.clearTimeout(timer);
  }, [source, languages, lines]);
}
