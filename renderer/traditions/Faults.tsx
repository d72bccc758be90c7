/** What is wrong with a tradition, in sentences. */
import type { NumberedKind } from '../../shared/bill/kinds.ts';
import type { TraditionFault } from '../../shared/bill/tradition/check.ts';
import { inCase } from '../../shared/bill/tradition/levels.ts';
import type { Holder, Tradition } from '../../shared/bill/tradition/shape.ts';
import { capitalised } from '../../shared/bill/tradition/template.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { useMessages } from '../app/appStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { keyed } from '../ui/keyed.ts';

/** The name of a level in the language of the app; by the shipped name where it has none yet. */
export function levelNamed({ t, lang }: Messages, tradition: Tradition, level: NumberedKind): string {
  const { names, menu } = tradition.levels[level].words[lang];
  return capitalised(menu || inCase(names, 'nom')) || t(`app:kind.${level}`);
}

export function holderNamed(say: Messages, tradition: Tradition, holder: Holder): string {
  return holder === 'bill' ? say.t('traditions:places.bill') : levelNamed(say, tradition, holder);
}

export function faultSentence(say: Messages, tradition: Tradition, fault: TraditionFault): string {
  const { code, level, other, lang, form, holder, text } = fault;
  return say.t(`traditions:fault.${code}`, {
    level: level ? levelNamed(say, tradition, level) : '',
    other: other ? levelNamed(say, tradition, other) : '',
    lang: lang ? LANGUAGE_NAMES[lang] : '',
    form: form ? say.t(`traditions:form.${form}`) : '',
    holder: holder ? holderNamed(say, tradition, holder) : '',
    text: text === undefined ? '' : code === 'token' ? `{${text}}` : text,
  });
}

const SHOWN = 8;

export function Faults({ faults, tradition }: { faults: readonly TraditionFault[]; tradition: Tradition }) {
  const say = useMessages();
  if (faults.length === 0) return null;
  const sentences = faults.slice(0, SHOWN).map((fault) => faultSentence(say, tradition, fault));
  return (
    <section className="tradition-faults" role="alert">
      <strong>{say.t('traditions:faults', { count: faults.length })}</strong>
      <ul>
        {keyed(sentences).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
