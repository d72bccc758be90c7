/**
 * The remarks that go into an annotated copy: reviewers' comments on their words, and the state of each requirement as a
 * remark by "Madda" on the words it rests on. One list serves Word, PDF and HTML.
 */
import type { Comment } from '../api/comments.ts';
import type { Language } from '../bill/kinds.ts';
import type { Provision } from '../bill/provisions.ts';
import { messages } from '../messages/index.ts';
import { locate } from '../requirements/anchors.ts';
import { statusOf, withLinked } from '../requirements/decisions.ts';
import { localText } from '../requirements/localText.ts';
import { STATE_MARKS } from '../requirements/marks.ts';
import type { Requirement } from '../requirements/pack.ts';
import { sourceText } from '../requirements/sourceText.ts';
import type { Decision, Finding } from '../requirements/types.ts';
import { textForWord } from '../review/inWord.ts';
import type { Annotation } from './types.ts';

/** "Aýna Berdiýewa" → "AB". */
export function initialsOf(author: string): string {
  const words = author.trim().split(/\s+/).filter(Boolean);
  const letters = words.map((w) => [...w][0]!.toLocaleUpperCase());
  return letters.slice(0, 3).join('') || '?';
}

export interface AnnotationInput {
  provisions: readonly Provision[];
  comments: readonly Comment[];
  findings: readonly Finding[];
  decisions: readonly Decision[];
  requirements: readonly Requirement[];
  uiLang: Language;
}

/** Remarks in reading order of the bill; a comment whose words are gone stands on the first provision, quoting them. */
export function annotationsFor(input: AnnotationInput): Annotation[] {
  const order = new Map(input.provisions.map((p, i) => [p.id, i]));
  const all = [...commentAnnotations(input), ...stateAnnotations(input)];
  return all.sort((a, b) => (order.get(a.provision) ?? 0) - (order.get(b.provision) ?? 0) || a.from - b.from);
}

function commentAnnotations(input: AnnotationInput): Annotation[] {
  const { comments, provisions, requirements, uiLang } = input;
  const titleOf = (id: string | undefined): string => {
    const title = requirements.find((requirement) => requirement.id === id)?.title;
    return title?.[uiLang] ?? title?.en ?? '';
  };
  return comments.map((comment) => {
    const place = locate(comment, provisions);
    const lost = place === null && comment.quote !== '' ? `«${comment.quote}»\n` : '';
    return {
      id: comment.id,
      provision: place?.provision ?? provisions[0]?.id ?? '',
      from: place?.from ?? 0,
      to: place?.to ?? 0,
      author: comment.author,
      initials: initialsOf(comment.author),
      at: comment.at,
      text: textForWord({ ...comment, text: lost + comment.text }, titleOf(comment.requirement), uiLang),
      resolved: comment.resolved,
      replies: comment.replies.map((r) => ({ ...r, initials: initialsOf(r.author) })),
    };
  });
}

function stateAnnotations({
  findings,
  decisions,
  requirements,
  provisions,
  uiLang,
}: AnnotationInput): Annotation[] {
  const { t, dynamic } = messages(uiLang);
  const byId = new Map(requirements.map((r) => [r.id, r]));
  const out: Annotation[] = [];
  for (const finding of findings) {
    const requirement = byId.get(finding.requirement);
    if (!requirement || finding.state === 'notApplicable') continue;
    const decision = decisions.find((d) => d.requirement === finding.requirement);
    const status = statusOf(finding, decision, provisions, requirement);
    const mark = status.suspect ? STATE_MARKS.suspect : STATE_MARKS[status.state];
    const title = localText(requirement.title, uiLang);
    const head = `${mark} ${dynamic(`requirements:state.${status.state}`)} · ${title} (${sourceText(requirement.source, uiLang)})`;
    const by = decision?.author ? `\n${t('service:annotation.decidedBy', { author: decision.author })}` : '';
    withLinked(finding, decision, provisions)
      .evidence.slice(0, 1)
      .forEach((evidence) => {
        out.push({
          id: `madda-${finding.requirement}`,
          provision: evidence.provision,
          from: evidence.from,
          to: evidence.to,
          author: 'Madda',
          initials: 'M',
          at: '',
          text: `${head}\n${finding.reason}${by}`,
          resolved: false,
          replies: [],
        });
      });
  }
  return out;
}
