/**
 * The small part of Markdown that the help book is written in: headings, paragraphs, lists, pictures, **strong** words,
 * `keys`, [links](chapter) and [[commands]], which are shown by the name they have in the app. `{{shortcuts}}` stands for the
 * table of keys. Anything else is plain text.
 */
export type HelpInline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'key'; text: string }
  | { kind: 'command'; id: string }
  | { kind: 'link'; chapter: string; text: string };

export type HelpBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; content: HelpInline[] }
  | { kind: 'list'; ordered: boolean; items: HelpInline[][] }
  | { kind: 'picture'; name: string; alt: string }
  | { kind: 'shortcuts' };

const INLINE = /\*\*([^*]+)\*\*|`([^`]+)`|\[\[([\w-]+)\]\]|\[([^\]]+)\]\(([\w-]+)\)/g;

export function helpInline(text: string): HelpInline[] {
  const out: HelpInline[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) out.push({ kind: 'text', text: text.slice(from, to) });
  };
  for (const match of text.matchAll(INLINE)) {
    plain(match.index);
    from = match.index + match[0].length;
    const [, strong, key, command, link, chapter] = match;
    if (strong !== undefined) out.push({ kind: 'strong', text: strong });
    else if (key !== undefined) out.push({ kind: 'key', text: key });
    else if (command !== undefined) out.push({ kind: 'command', id: command });
    else if (link !== undefined && chapter !== undefined) out.push({ kind: 'link', chapter, text: link });
  }
  plain(text.length);
  return out;
}

const PICTURE = /^!\[([^\]]*)\]\(([\w-]+)\)$/;
const BULLET = /^- (.*)$/;
const NUMBER = /^\d+\. (.*)$/;

/** Lines of one paragraph or item may be broken anywhere; an empty line ends it. */
function blocksOf(source: string): string[][] {
  return source
    .replace(/\r\n/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
}

function listOf(lines: readonly string[], mark: RegExp): HelpInline[][] {
  const items: string[] = [];
  for (const line of lines) {
    const begun = mark.exec(line)?.[1];
    if (begun !== undefined) items.push(begun);
    else items.push(`${items.pop() ?? ''} ${line}`.trim());
  }
  return items.map(helpInline);
}

export function parseHelp(source: string): HelpBlock[] {
  return blocksOf(source).map((lines): HelpBlock => {
    const [first = ''] = lines;
    const heading = /^(##?) (.+)$/.exec(first);
    if (heading && lines.length === 1)
      return { kind: 'heading', level: heading[1] === '#' ? 1 : 2, text: heading[2] ?? '' };
    const picture = PICTURE.exec(first);
    if (picture && lines.length === 1)
      return { kind: 'picture', alt: picture[1] ?? '', name: picture[2] ?? '' };
    if (first === '{{shortcuts}}') return { kind: 'shortcuts' };
    if (BULLET.test(first)) return { kind: 'list', ordered: false, items: listOf(lines, BULLET) };
    if (NUMBER.test(first)) return { kind: 'list', ordered: true, items: listOf(lines, NUMBER) };
    return { kind: 'paragraph', content: helpInline(lines.join(' ')) };
  });
}

export function titleOf(blocks: readonly HelpBlock[]): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.text : '';
}

/** All that a reader reads. @param command the name of a command, as the app shows it. */
export function plainHelp(blocks: readonly HelpBlock[], command: (id: string) => string): string {
  const inline = (content: readonly HelpInline[]): string =>
    content.map((part) => (part.kind === 'command' ? command(part.id) : part.text)).join('');
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return block.text;
      if (block.kind === 'paragraph') return inline(block.content);
      if (block.kind === 'list') return block.items.map(inline).join('\n');
      return block.kind === 'picture' ? block.alt : '';
    })
    .filter((text) => text !== '')
    .join('\n');
}
