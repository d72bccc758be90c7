/**
 * The message catalogues: every string a person sees, in three languages. A catalogue is flat JSON per area and language;
 * a key is written `area:name`. Plurals are i18next suffixes (`_one`, `_few`, `_many`, `_other`).
 * The Turkmen catalogues are drafts that no speaker has checked; the app says so where it offers the language.
 */
import { createInstance } from 'i18next';
import type { ApiError } from '../api/errors.ts';
import type { Language } from '../bill/kinds.ts';
import enApp from './en/app.json' with { type: 'json' };
import enCli from './en/cli.json' with { type: 'json' };
import enComments from './en/comments.json' with { type: 'json' };
import enCompare from './en/compare.json' with { type: 'json' };
import enCoverage from './en/coverage.json' with { type: 'json' };
import enDefinitions from './en/definitions.json' with { type: 'json' };
import enEditor from './en/editor.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enExchange from './en/exchange.json' with { type: 'json' };
import enHelp from './en/help.json' with { type: 'json' };
import enLint from './en/lint.json' with { type: 'json' };
import enMerge from './en/merge.json' with { type: 'json' };
import enModels from './en/models.json' with { type: 'json' };
import enPacks from './en/packs.json' with { type: 'json' };
import enPractice from './en/practice.json' with { type: 'json' };
import enProject from './en/project.json' with { type: 'json' };
import enRatification from './en/ratification.json' with { type: 'json' };
import enRequirements from './en/requirements.json' with { type: 'json' };
import enService from './en/service.json' with { type: 'json' };
import enSources from './en/sources.json' with { type: 'json' };
import enSpelling from './en/spelling.json' with { type: 'json' };
import enSuggestions from './en/suggestions.json' with { type: 'json' };
import enTraditions from './en/traditions.json' with { type: 'json' };
import enTranslation from './en/translation.json' with { type: 'json' };
import ruApp from './ru/app.json' with { type: 'json' };
import ruCli from './ru/cli.json' with { type: 'json' };
import ruComments from './ru/comments.json' with { type: 'json' };
import ruCompare from './ru/compare.json' with { type: 'json' };
import ruCoverage from './ru/coverage.json' with { type: 'json' };
import ruDefinitions from './ru/definitions.json' with { type: 'json' };
import ruEditor from './ru/editor.json' with { type: 'json' };
import ruErrors from './ru/errors.json' with { type: 'json' };
import ruExchange from './ru/exchange.json' with { type: 'json' };
import ruHelp from './ru/help.json' with { type: 'json' };
import ruLint from './ru/lint.json' with { type: 'json' };
import ruMerge from './ru/merge.json' with { type: 'json' };
import ruModels from './ru/models.json' with { type: 'json' };
import ruPacks from './ru/packs.json' with { type: 'json' };
import ruPractice from './ru/practice.json' with { type: 'json' };
import ruProject from './ru/project.json' with { type: 'json' };
import ruRatification from './ru/ratification.json' with { type: 'json' };
import ruRequirements from './ru/requirements.json' with { type: 'json' };
import ruService from './ru/service.json' with { type: 'json' };
import ruSources from './ru/sources.json' with { type: 'json' };
import ruSpelling from './ru/spelling.json' with { type: 'json' };
import ruSuggestions from './ru/suggestions.json' with { type: 'json' };
import ruTraditions from './ru/traditions.json' with { type: 'json' };
import ruTranslation from './ru/translation.json' with { type: 'json' };
import tkApp from './tk/app.json' with { type: 'json' };
import tkCli from './tk/cli.json' with { type: 'json' };
import tkComments from './tk/comments.json' with { type: 'json' };
import tkCompare from './tk/compare.json' with { type: 'json' };
import tkCoverage from './tk/coverage.json' with { type: 'json' };
import tkDefinitions from './tk/definitions.json' with { type: 'json' };
import tkEditor from './tk/editor.json' with { type: 'json' };
import tkErrors from './tk/errors.json' with { type: 'json' };
import tkExchange from './tk/exchange.json' with { type: 'json' };
import tkHelp from './tk/help.json' with { type: 'json' };
import tkLint from './tk/lint.json' with { type: 'json' };
import tkMerge from './tk/merge.json' with { type: 'json' };
import tkModels from './tk/models.json' with { type: 'json' };
import tkPacks from './tk/packs.json' with { type: 'json' };
import tkPractice from './tk/practice.json' with { type: 'json' };
import tkProject from './tk/project.json' with { type: 'json' };
import tkRatification from './tk/ratification.json' with { type: 'json' };
import tkRequirements from './tk/requirements.json' with { type: 'json' };
import tkService from './tk/service.json' with { type: 'json' };
import tkSources from './tk/sources.json' with { type: 'json' };
import tkSpelling from './tk/spelling.json' with { type: 'json' };
import tkSuggestions from './tk/suggestions.json' with { type: 'json' };
import tkTraditions from './tk/traditions.json' with { type: 'json' };
import tkTranslation from './tk/translation.json' with { type: 'json' };

const CATALOGUES = {
  en: {
    app: enApp,
    editor: enEditor,
    definitions: enDefinitions,
    help: enHelp,
    lint: enLint,
    requirements: enRequirements,
    ratification: enRatification,
    comments: enComments,
    compare: enCompare,
    coverage: enCoverage,
    exchange: enExchange,
    errors: enErrors,
    cli: enCli,
    merge: enMerge,
    models: enModels,
    packs: enPacks,
    practice: enPractice,
    project: enProject,
    service: enService,
    sources: enSources,
    spelling: enSpelling,
    suggestions: enSuggestions,
    traditions: enTraditions,
    translation: enTranslation,
  },
  ru: {
    app: ruApp,
    editor: ruEditor,
    definitions: ruDefinitions,
    help: ruHelp,
    lint: ruLint,
    requirements: ruRequirements,
    ratification: ruRatification,
    comments: ruComments,
    compare: ruCompare,
    coverage: ruCoverage,
    exchange: ruExchange,
    errors: ruErrors,
    cli: ruCli,
    merge: ruMerge,
    models: ruModels,
    packs: ruPacks,
    practice: ruPractice,
    project: ruProject,
    service: ruService,
    sources: ruSources,
    spelling: ruSpelling,
    suggestions: ruSuggestions,
    traditions: ruTraditions,
    translation: ruTranslation,
  },
  tk: {
    app: tkApp,
    editor: tkEditor,
    definitions: tkDefinitions,
    help: tkHelp,
    lint: tkLint,
    requirements: tkRequirements,
    ratification: tkRatification,
    comments: tkComments,
    compare: tkCompare,
    coverage: tkCoverage,
    exchange: tkExchange,
    errors: tkErrors,
    cli: tkCli,
    merge: tkMerge,
    models: tkModels,
    packs: tkPacks,
    practice: tkPractice,
    project: tkProject,
    service: tkService,
    sources: tkSources,
    spelling: tkSpelling,
    suggestions: tkSuggestions,
    traditions: tkTraditions,
    translation: tkTranslation,
  },
} as const;

type English = (typeof CATALOGUES)['en'];
type Singular<K extends string> = K extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : K;
/** Every message there is, as `area:name`. */
export type MessageKey = {
  [Area in keyof English & string]: `${Area}:${Singular<keyof English[Area] & string>}`;
}[keyof English & string];

export type MessageValues = Record<string, string | number>;

export interface Messages {
  readonly lang: Language;
  t(key: MessageKey, values?: MessageValues): string;
  /** For keys that are put together from data (error codes, requirement rules); '' where there is no such message. */
  dynamic(key: string, values?: MessageValues): string;
  /** The plain sentence for an error of the contract: what happened, what is safe, what to do. */
  error(error: ApiError): string;
}

const made = new Map<Language, Messages>();

/** The messages of one language. Values are not HTML-escaped: React and the writers escape what they show. */
export function messages(lang: Language): Messages {
  const known = made.get(lang);
  if (known) return known;
  const i18n = createInstance({
    lng: lang,
    fallbackLng: 'en',
    resources: CATALOGUES,
    ns: Object.keys(CATALOGUES.en),
    defaultNS: 'app',
    keySeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void i18n.init();
  const dynamic = (key: string, values: MessageValues = {}): string =>
    i18n.exists(key, values) ? i18n.t(key, values) : '';
  const result: Messages = {
    lang,
    t: (key, values = {}) => i18n.t(key, values),
    dynamic,
    error: ({ code, values }) => {
      const what = dynamic(`errors:${code}`, { name: '', path: '', ...values });
      // Why a file could not be read, and what to do with it.
      const why = values?.reason ? dynamic(`exchange:error.${values.reason}`) : '';
      return `${what} ${why}`.trim();
    },
  };
  made.set(lang, result);
  return result;
}

/** What the machine said of an error, for those who look after it; '' where it said nothing. No part of the sentence. */
export function technicalReason({ values }: ApiError): string {
  return values?.detail === undefined ? '' : String(values.detail);
}

/** The raw catalogues, for the test that compares their keys. */
export const catalogues: Record<Language, Record<string, Record<string, string>>> = CATALOGUES;
