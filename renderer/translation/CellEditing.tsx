/** The cell that is being written in: the small editor, and what can be put into it with one click. */
import { Bold, Italic } from 'lucide-react';
import type { Fragment, Node } from 'prosemirror-model';
import { useEffect, useRef, useState } from 'react';
import { CASES } from '../../shared/bill/ordinals.ts';
import { type ReferenceAttrs, referenceText } from '../../shared/bill/references.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import type { AlignedLine } from '../../shared/translation/align.ts';
import { useMessages } from '../app/appStore.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { closeThen } from '../ui/focusBack.tsx';
import { keyed } from '../ui/keyed.ts';
import { ReferencePicker } from '../ui/ReferencePicker.tsx';
import { type CellEditor, type CellMove, createCellEditor } from './cellEditor.ts';
import type { Side, SourceText } from './rows.ts';
import { useTranslation } from './translationStore.ts';
import { NumberOf } from './Words.tsx';

/** Rest after a key before the words are handed on. */
const REST = 400;

interface Props {
  one: AlignedLine;
  side: Side;
  source: SourceText;
  name: string;
  onWrite: (content: Fragment) => void;
  /** These words are right for the source as it reads now. */
  onConfirm: (content: Fragment) => void;
  onMove: (move: CellMove) => void;
}

export function CellEditing({ one, side, source, name, onWrite, onConfirm, onMove }: Props) {
  const { t } = useMessages();
  const { lang } = side.version;
  const place = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditor | null>(null);
  const latest = useRef({ onWrite, onConfirm, onMove });
  latest.current = { onWrite, onConfirm, onMove };
  const [selected, setSelected] = useState<Node | null>(null);
  const [picking, setPicking] = useState(false);
  const pickingNow = useRef(false);
  pickingNow.current = picking;
  const [words, setWords] = useState<Fragment | null>(one.content);
  // The editor is made once: what it writes comes back as the words of the line, and must not make it anew.
  const first = useRef({ content: one.content, reg: side.reg, name, lang });
  useEffect(() => {
    const at = place.current;
    if (!at) return;
    let waiting: Fragment | null = null;
    let timer = 0;
    const hand = (): void => {
      window.clearTimeout(timer);
      const content = waiting;
      waiting = null;
      if (content) latest.current.onWrite(content);
    };
    const { content, reg, name: label, lang: language } = first.current;
    const made = createCellEditor(at, {
      content,
      reg,
      label,
      lang: language,
      onChange: (next) => {
        waiting = next;
        setWords(next);
        window.clearTimeout(timer);
        timer = window.setTimeout(hand, REST);
      },
      onMove: (move) => {
        if (move === 'confirm') {
          window.clearTimeout(timer);
          waiting = null;
          latest.current.onConfirm(made.view.state.doc.content);
        } else hand();
        latest.current.onMove(move);
      },
      onSelect: setSelected,
    });
    editor.current = made;
    return () => {
      hand();
      made.destroy();
      editor.current = null;
    };
  }, []);
  const { key } = one.source;
  useEffect(() => {
    const cell = root.current;
    // A click into the tools of the cell, or a dialog of it, is not leaving; nor is another window.
    const onLeave = (): void => {
      window.setTimeout(() => {
        if (!root.current || root.current.contains(document.activeElement)) return;
        if (pickingNow.current || !document.hasFocus()) return;
        useTranslation.setState((s) => (s.at?.key === key && s.at.lang === lang ? { editing: false } : s));
      }, 0);
    };
    cell?.addEventListener('focusout', onLeave);
    return () => cell?.removeEventListener('focusout', onLeave);
  }, [key, lang]);
  const insert = (node: Node): void => editor.current?.insert(node);
  const closePicker = (): void => setPicking(false);
  return (
    <div ref={root} className="tr-editing">
      <div className="tr-line bill-font">
        <NumberOf line={one.source} reg={side.reg} />
        <div ref={place} className="tr-place" />
      </div>
      <div className="tr-bar">
        <IconButton
          label={t('translation:ui.bold')}
          shortcut="Ctrl B"
          onPress={() => editor.current?.toggle('strong')}
        >
          <Bold size={14} aria-hidden />
        </IconButton>
        <IconButton
          label={t('translation:ui.italic')}
          shortcut="Ctrl I"
          onPress={() => editor.current?.toggle('em')}
        >
          <Italic size={14} aria-hidden />
        </IconButton>
        <Missing source={one.source.node.content} words={words} side={side} insert={insert} />
        <Button tone="link" onPress={() => setPicking(true)}>
          {t('translation:ui.otherReference')}
        </Button>
        {selected ? (
          <Selected node={selected} lang={lang} change={(attrs) => editor.current?.change(attrs)} />
        ) : null}
      </div>
      {picking ? (
        <ReferencePicker
          lang={source.lang}
          reg={side.reg}
          onClose={() => closeThen(closePicker, () => editor.current?.view.focus())}
          onPick={(target) => closeThen(closePicker, () => insert(citation(target, 'full', 'nom')))}
        />
      ) : null}
    </div>
  );
}

function citation(target: string, style: string, grammaticalCase: string): Node {
  return billSchema.nodes.reference!.create({ target, style, case: grammaticalCase });
}

function nodesIn(content: Fragment | null, name: string): Node[] {
  const found: Node[] = [];
  content?.forEach((node) => {
    if (node.type.name === name) found.push(node);
  });
  return found;
}

/** References and footnotes of the source that the translation does not have yet. */
function Missing({
  source,
  words,
  side,
  insert,
}: {
  source: Fragment;
  words: Fragment | null;
  side: Side;
  insert: (node: Node) => void;
}) {
  const { t } = useMessages();
  const there = nodesIn(words, 'reference').map((node) => String(node.attrs.target));
  const references = nodesIn(source, 'reference').filter((node) => {
    const at = there.indexOf(String(node.attrs.target));
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
  const footnotes = nodesIn(source, 'footnote').slice(nodesIn(words, 'footnote').length);
  return (
    <>
      {keyed(references).map(({ key, item }) => {
        const { target, style } = item.attrs as ReferenceAttrs;
        const node = citation(target, style, 'nom');
        const { text } = referenceText(node.attrs as ReferenceAttrs, side.reg);
        return (
          <Button
            key={key}
            aria-label={t('translation:ui.insertReference', { label: text })}
            onPress={() => insert(node)}
          >
            + {text}
          </Button>
        );
      })}
      {keyed(footnotes).map(({ key, item }, i) => (
        <Button key={key} onPress={() => insert(billSchema.nodes.footnote!.create(item.attrs))}>
          + {t('translation:ui.insertFootnote', { number: nodesIn(words, 'footnote').length + i + 1 })}
        </Button>
      ))}
    </>
  );
}

/** The case of a selected reference, the words of a selected footnote. */
function Selected({
  node,
  lang,
  change,
}: {
  node: Node;
  lang: string;
  change: (attrs: Record<string, unknown>) => void;
}) {
  const { t } = useMessages();
  if (node.type.name === 'footnote')
    return (
      <input
        className="tr-field"
        lang={lang}
        aria-label={t('translation:ui.footnoteWords')}
        value={String(node.attrs.text)}
        onChange={(event) => change({ text: event.target.value.replace(/[\r\n\u2028\u2029]+/g, ' ') })}
      />
    );
  if (node.type.name !== 'reference' || lang === 'en') return null;
  return (
    <select
      className="tr-field"
      aria-label={t('translation:ui.case')}
      value={String(node.attrs.case)}
      onChange={(event) => change({ case: event.target.value })}
    >
      {CASES.map((one) => (
        <option key={one} value={one}>
          {t(`translation:ui.case.${one}`)}
        </option>
      ))}
    </select>
  );
}
