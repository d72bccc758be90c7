/** A chapter as it is read. */
import { Button as AriaButton } from 'react-aria-components';
import { isChapter } from '../../shared/help/chapters.ts';
import type { HelpBlock, HelpInline } from '../../shared/help/markdown.ts';
import { useMessages } from '../app/appStore.ts';
import { commandName } from '../app/draft/commandSearch.ts';
import { commandOf } from '../app/draft/commands.ts';
import { pictureOf } from './book.ts';
import { openHelp } from './helpStore.ts';
import { ShortcutTable } from './ShortcutTable.tsx';

export function ChapterText({ blocks }: { blocks: readonly HelpBlock[] }) {
  // A chapter does not change while it is shown: its blocks are known by their place.
  return keyed(blocks).map(([key, block]) => <Block key={key} block={block} />);
}

const keyed = <T,>(list: readonly T[]): [string, T][] => list.map((one, i) => [`b${i}`, one]);

function Block({ block }: { block: HelpBlock }) {
  const { lang } = useMessages();
  if (block.kind === 'shortcuts') return <ShortcutTable />;
  if (block.kind === 'heading') return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
  if (block.kind === 'paragraph')
    return (
      <p>
        <Inline content={block.content} />
      </p>
    );
  if (block.kind === 'picture') {
    const source = pictureOf(block.name, lang);
    return source ? (
      <figure>
        <img src={source} alt={block.alt} loading="lazy" />
        <figcaption>{block.alt}</figcaption>
      </figure>
    ) : null;
  }
  const items = keyed(block.items).map(([key, item]) => (
    <li key={key}>
      <Inline content={item} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Inline({ content }: { content: readonly HelpInline[] }) {
  return keyed(content).map(([key, part]) => <Part key={key} part={part} />);
}

function Part({ part }: { part: HelpInline }) {
  const { lang } = useMessages();
  if (part.kind === 'strong') return <b>{part.text}</b>;
  if (part.kind === 'key') return <kbd>{part.text}</kbd>;
  if (part.kind === 'link') {
    const { chapter } = part;
    return (
      <AriaButton className="help-link" onPress={() => isChapter(chapter) && openHelp(chapter)}>
        {part.text}
      </AriaButton>
    );
  }
  if (part.kind === 'text') return part.text;
  const command = commandOf(part.id);
  return (
    <>
      <b>{commandName(command, lang).replace(/…$/, '')}</b>
      {command.shortcut ? (
        <>
          {' '}
          <kbd>{command.shortcut}</kbd>
        </>
      ) : null}
    </>
  );
}
