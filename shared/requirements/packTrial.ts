/**
 * A pack tried on its own wordings: what complies must be recognised, what is a defect must not pass for met. For people
 * who write packs, and for the tests of those that ship.
 */
import { BILL_TYPES, type Language } from '../bill/kinds.ts';
import type { Provision } from '../bill/provisions.ts';
import { createChecker } from './check.ts';
import type { Pack } from './pack.ts';
import type { Finding } from './types.ts';

export interface Tried {
  requirement: string;
  lang: Language;
  /** An example is to be recognised, a defect refused. */
  kind: 'example' | 'defect';
  text: string;
  finding: Finding;
  ok: boolean;
}

/** A bill of one article with these words. */
export function billOf(text: string): Provision[] {
  const none = { heading: '', quoted: false, note: false, unit: 'article' };
  return [
    { ...none, id: 'article', kind: 'article', number: '1', label: 'art. 1', text: '', parent: '' },
    { ...none, id: 'words', kind: 'paragraph', number: '1', label: 'art. 1(1)', text, parent: 'article' },
  ];
}

/** A compliant wording is recognised where something in it speaks for the requirement and nothing takes it back. */
export function isRecognised({ state, evidence }: Finding): boolean {
  return (state === 'met' || state === 'partly') && evidence.length > 0;
}

/** A defect is refused where the requirement is not met by it. Where silence complies, the defect must be seen as such. */
export function isRefused({ state, evidence, flags }: Finding): boolean {
  return state !== 'met' || (evidence.length === 0 && flags.length === 0);
}

/** Every example and defect wording of the pack, alone in a bill of every type. */
export function tryPack(pack: Pack, uiLang: Language): Tried[] {
  const checkers = new Map<Language, ReturnType<typeof createChecker>>();
  const findingOf = (requirement: string, lang: Language, text: string): Finding => {
    const checker = checkers.get(lang) ?? createChecker([pack], { lang, uiLang, billTypes: BILL_TYPES });
    checkers.set(lang, checker);
    return checker.check(billOf(text)).findings.find((f) => f.requirement === requirement)!;
  };
  return pack.requirements.flatMap((r) => [
    ...r.examples.map(({ lang, text }): Tried => {
      const finding = findingOf(r.id, lang, text);
      return { requirement: r.id, lang, kind: 'example', text, finding, ok: isRecognised(finding) };
    }),
    ...r.defects.map(({ lang, text }): Tried => {
      const finding = findingOf(r.id, lang, text);
      return { requirement: r.id, lang, kind: 'defect', text, finding, ok: isRefused(finding) };
    }),
  ]);
}
