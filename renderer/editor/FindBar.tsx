/** Find and replace: a quiet bar above the page. Enter goes on, Shift+Enter back, Escape returns to the text. */
import {
  CaseSensitive,
  ChevronDown,
  ChevronUp,
  ListChecks,
  Regex,
  Replace,
  ReplaceAll,
  WholeWord,
  X,
} from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { FindQuery } from '../../shared/bill/commands/find.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { IconButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { FindPreview } from './FindPreview.tsx';
import type { FindState, PreviewRow } from './plugins/find.ts';

const ICON = 15;

export interface FindActions {
  search(query: FindQuery | null): void;
  go(direction: 1 | -1): void;
  replace(replacement: string): void;
  /** Every place as it would be. */
  preview(replacement: string): readonly PreviewRow[];
  /** Replaces all, or those that begin at `chosen`; how many. */
  replaceAll(replacement: string, chosen: ReadonlySet<number> | null): number;
  close(): void;
}

interface Props {
  say: Messages;
  /** Words to begin with (the selection), and a number that changes whenever the bar is asked for again. */
  opened: { words: string; replacing: boolean; times: number };
  found: FindState | null;
  readOnly: boolean;
  actions: FindActions;
}

const WITHIN: FindQuery['within'][] = ['all', 'headings', 'wordings', 'points', 'tables', 'notes'];
const START: FindQuery = { text: '', regex: false, whole: false, matchCase: false, within: 'all' };

export function FindBar({ say, opened, found, readOnly, actions }: Props) {
  const { t } = say;
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<FindQuery>(START);
  const [replacement, setReplacement] = useState('');
  const [replacing, setReplacing] = useState(opened.replacing);
  const [previewing, setPreviewing] = useState(false);
  const [replaced, setReplaced] = useState<number | null>(null);
  /** The words that were put here from the text, and are to be typed over. */
  const offered = useRef<FindQuery | null>(null);
  const search = (next: FindQuery): void => {
    offered.current = null;
    setQuery(next);
    setReplaced(null);
    actions.search(next);
  };
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  });
  // Asked for again (Ctrl+F with other words selected): those words, ready to be typed over.
  useEffect(() => {
    const next = { ...latest.current, text: opened.words || latest.current.text };
    offered.current = next;
    setQuery(next);
    actions.search(next);
    if (opened.replacing) setReplacing(true);
    field.current?.focus();
  }, [opened, actions]);
  // Selected when they are drawn, unless somebody has typed meanwhile.
  useLayoutEffect(() => {
    if (offered.current !== query) return;
    offered.current = null;
    field.current?.select();
  }, [query]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const letter = event.ctrlKey || event.metaKey ? event.code : '';
    if (event.key === 'Escape') actions.close();
    else if (letter === 'KeyF') field.current?.select();
    else if (letter === 'KeyH') setReplacing(true);
    else if (event.key === 'Enter' && event.target === field.current) actions.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const toggle = (name: 'matchCase' | 'whole' | 'regex') => () => search({ ...query, [name]: !query[name] });
  return (
    <search className="find-bar" onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="find-field"
          type="text"
          value={query.text}
          maxLength={500}
          placeholder={t('editor:find.what')}
          aria-label={t('editor:find.what')}
          aria-invalid={found?.problem === 'badPattern' || found?.problem === 'hardPattern'}
          onChange={(event) => search({ ...query, text: event.target.value })}
        />
        <span className="find-count" role="status">
          {countWords(say, query, found, replaced)}
        </span>
        <IconButton label={t('editor:find.case')} pressed={query.matchCase} onPress={toggle('matchCase')}>
          <CaseSensitive size={ICON} aria-hidden />
        </IconButton>
        <IconButton label={t('editor:find.whole')} pressed={query.whole} onPress={toggle('whole')}>
          <WholeWord size={ICON} aria-hidden />
        </IconButton>
        <IconButton label={t('editor:find.regex')} pressed={query.regex} onPress={toggle('regex')}>
          <Regex size={ICON} aria-hidden />
        </IconButton>
        <Choice
          label={t('editor:find.within')}
          hideLabel
          value={query.within}
          options={WITHIN.map((id) => ({ id, text: t(`editor:find.within.${id}`) }))}
          onChange={(within) => search({ ...query, within })}
        />
        <IconButton label={t('editor:find.previous')} shortcut="Shift Enter" onPress={() => actions.go(-1)}>
          <ChevronUp size={ICON} aria-hidden />
        </IconButton>
        <IconButton label={t('editor:find.next')} shortcut="Enter" onPress={() => actions.go(1)}>
          <ChevronDown size={ICON} aria-hidden />
        </IconButton>
        {readOnly ? null : (
          <IconButton
            label={t('editor:find.replacing')}
            shortcut="Ctrl H"
            pressed={replacing}
            onPress={() => setReplacing(!replacing)}
          >
            <Replace size={ICON} aria-hidden />
          </IconButton>
        )}
        <IconButton label={t('editor:find.close')} shortcut="Esc" onPress={actions.close}>
          <X size={ICON} aria-hidden />
        </IconButton>
      </div>
      {replacing && !readOnly ? (
        <div className="find-row">
          <input
            className="find-field"
            type="text"
            value={replacement}
            maxLength={500}
            placeholder={t('editor:find.with')}
            aria-label={t('editor:find.with')}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') actions.replace(replacement);
            }}
          />
          <Button className="btn quiet" onPress={() => actions.replace(replacement)}>
            <Replace size={ICON} aria-hidden />
            {t('editor:find.replace')}
          </Button>
          <Button className="btn quiet" onPress={() => setReplaced(actions.replaceAll(replacement, null))}>
            <ReplaceAll size={ICON} aria-hidden />
            {t('editor:find.replaceAll')}
          </Button>
          <Button
            className="btn quiet"
            aria-expanded={previewing}
            isDisabled={!found || found.count === 0}
            onPress={() => setPreviewing(!previewing)}
          >
            <ListChecks size={ICON} aria-hidden />
            {t('editor:find.preview')}
          </Button>
        </div>
      ) : null}
      {replacing && previewing && !readOnly && found && found.count > 0 ? (
        <FindPreview
          // Other words, or another text: other places.
          key={JSON.stringify([found.query, found.count])}
          say={say}
          rows={actions.preview(replacement)}
          count={found.count}
          replace={(chosen) => {
            setReplaced(actions.replaceAll(replacement, chosen));
            setPreviewing(false);
          }}
        />
      ) : null}
    </search>
  );
}

function countWords(
  { t }: Messages,
  query: FindQuery,
  found: FindState | null,
  replaced: number | null,
): string {
  if (replaced !== null) return t('editor:find.replaced', { count: replaced });
  if (query.text === '' || !found) return '';
  if (found.problem === 'badPattern') return t('editor:find.badPattern');
  if (found.problem === 'hardPattern') return t('editor:find.hardPattern');
  if (found.count === 0) return t('editor:find.none');
  const count = found.problem === 'tooMany' ? `${found.count}+` : found.count;
  return found.current > 0 ? t('editor:find.at', { current: found.current, count }) : `${count}`;
}
