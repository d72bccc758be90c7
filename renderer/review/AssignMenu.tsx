/** Whom a comment is for: shown, given, taken back. */
import { Check, UserRound } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Separator } from 'react-aria-components';
import type { Comment } from '../../shared/api/comments.ts';
import { samePerson } from '../../shared/review/people.ts';
import { useMessages } from '../app/appStore.ts';
import { ensureAuthor } from '../app/askAuthor.ts';
import { changeComment } from '../app/draft/projectActions.ts';
import { Popover } from '../ui/Popover.tsx';
import { useComments } from './commentsStore.ts';
import { usePeople } from './usePeople.ts';

export function AssignMenu({ comment }: { comment: Comment }) {
  const { t } = useMessages();
  const people = usePeople();
  const { assignee = '' } = comment;
  const give = (key: string): void => {
    if (key === 'other') useComments.setState({ asking: { comment: comment.id } });
    else if (key === 'people') useComments.setState({ asking: 'people' });
    else if (key === 'nobody') void giveComment(comment.id, '');
    else void giveComment(comment.id, key.slice('to/'.length));
  };
  return (
    <MenuTrigger>
      <Button className={assignee === '' ? 'btn link' : 'btn link assigned'}>
        <UserRound size={13} aria-hidden />
        {assignee === '' ? t('comments:assign') : t('comments:for', { name: assignee })}
      </Button>
      <Popover placement="bottom start" offset={4}>
        <Menu
          className="menu"
          aria-label={t('comments:assignTo')}
          disallowEmptySelection={false}
          onAction={(key) => give(String(key))}
        >
          {people.map((name) => (
            <MenuItem key={name} id={`to/${name}`} className="menu-item" textValue={name}>
              {name}
              {samePerson(name, assignee) ? <Check size={14} aria-hidden /> : null}
            </MenuItem>
          ))}
          {people.length > 0 ? <Separator className="menu-separator" /> : null}
          {assignee === '' ? null : (
            <MenuItem id="nobody" className="menu-item" textValue={t('comments:nobody')}>
              {t('comments:nobody')}
            </MenuItem>
          )}
          <MenuItem id="other" className="menu-item" textValue={t('comments:other')}>
            {t('comments:other')}
          </MenuItem>
          <MenuItem id="people" className="menu-item" textValue={t('comments:people')}>
            {t('comments:people')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Who gave it is written down: a name is asked for where there is none. */
export async function giveComment(comment: string, assignee: string): Promise<void> {
  if (await ensureAuthor()) await changeComment(comment, { assignee });
}
