/** Remarks without the people who made them: no names, no times. What Madda itself says stays by its name. */
import type { Language } from '../bill/kinds.ts';
import { messages } from '../messages/index.ts';
import type { Annotation } from './types.ts';

const MADDA = 'Madda';

/** The remarks as an anonymous copy has them. */
export function anonymised(annotations: readonly Annotation[], uiLang: Language): Annotation[] {
  const anyone = messages(uiLang).t('exchange:docx.anyAuthor');
  const hidden = (author: string) =>
    author === MADDA ? { author, initials: 'M' } : { author: anyone, initials: anyone.slice(0, 1) };
  return annotations.map((annotation) => ({
    ...annotation,
    ...hidden(annotation.author),
    at: '',
    replies: annotation.replies.map((reply) => ({ ...reply, ...hidden(reply.author), at: '' })),
  }));
}
