import { mentionsIn } from '../../shared/review/mentions.ts';
import { samePerson } from '../../shared/review/people.ts';
import { useApp } from '../app/appStore.ts';
import { usePeople } from './usePeople.ts';

/** What was said, with the people it names. */
export function CommentText({ text }: { text: string }) {
  const people = usePeople();
  const me = useApp((s) => s.preferences.author);
  const found = mentionsIn(text, people);
  const ends = [0, ...found.map((mention) => mention.to)];
  return (
    <p className="comment-text">
      {found.map((mention, i) => (
        <span key={mention.from}>
          {text.slice(ends[i], mention.from)}
          <span className={samePerson(mention.name, me) ? 'mention me' : 'mention'}>
            {text.slice(mention.from, mention.to)}
          </span>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </p>
  );
}
