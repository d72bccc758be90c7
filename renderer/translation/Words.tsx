import type { Fragment, Node } from 'prosemirror-model';
import type { ReactNode } from 'react';
import { type ReferenceAttrs, type Register, referenceText } from '../../shared/bill/references.ts';
import { together } from '../../shared/bill/together.ts';
import type { SourceLine } from '../../shared/translation/lines.ts';
import { keyed } from '../ui/keyed.ts';

const TAGS = { strong: 'strong', em: 'em', underline: 'u', superscript: 'sup', subscript: 'sub' } as const;

/** The text of a run inside its marks, from the innermost out. */
function Marked({ names, text }: { names: readonly string[]; text: string }): ReactNode {
  const Tag = TAGS[names.at(-1) as keyof typeof TAGS];
  return Tag ? (
    <Tag>
      <Marked names={names.slice(0, -1)} text={text} />
    </Tag>
  ) : (
    text
  );
}

/** The words of a line as they read in the language of `reg`: citations spelled out, a footnote as a sign with its words. */
export function Words({ content, reg }: { content: Fragment; reg: Register }) {
  return keyed(content.content).map(({ key, item }) => <Inline key={key} node={item} reg={reg} />);
}

function Inline({ node, reg }: { node: Node; reg: Register }) {
  const name = node.type.name;
  if (name === 'hard_break') return <br />;
  if (name === 'footnote')
    return (
      <sup className="tr-footnote" title={String(node.attrs.text)}>
        *
      </sup>
    );
  if (name === 'reference') {
    const { text, ok } = referenceText(node.attrs as ReferenceAttrs, reg);
    return <span className={ok ? 'reference' : 'reference broken'}>{together(text, reg.attrs.lang)}</span>;
  }
  return <Marked names={node.marks.map((mark) => mark.type.name)} text={node.text ?? ''} />;
}

/** The number of a heading or of a provision's first line, as it is drawn in the language of `reg`. */
export function NumberOf({ line, reg }: { line: SourceLine; reg: Register }) {
  if (line.role !== 'heading' && line.role !== 'lead') return null;
  const drawn = reg.numbers.get(line.provision)?.drawn ?? '';
  return drawn === '' ? null : <span className="tr-number">{drawn} </span>;
}
