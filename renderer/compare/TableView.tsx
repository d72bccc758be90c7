import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { keyed } from '../ui/keyed.ts';
import { reachable } from '../ui/reachable.ts';
import type { Compared } from '../workers/compareProtocol.ts';
import { useCompare } from './compareStore.ts';
import { ReasonCell } from './ReasonCell.tsx';
import { useSideNames } from './sideNames.ts';

type Row = Compared['table'][number];
type Lines = Row['current'];

/** The comparison table as rules of procedure ask for it: current text, proposed text, reason. */
export function TableView({ result }: { result: Compared }) {
  const { t } = useMessages();
  const { a, b } = useCompare();
  const name = useSideNames();
  if (result.table.length === 0)
    return (
      <p className="compare-note muted" role="status">
        {t('compare:table.nothing')}
      </p>
    );
  return (
    // Reached by Tab, so that it can be scrolled by keys: there is nothing else in it to reach.
    <section className="compare-table" aria-label={t('compare:table.title')} ref={reachable}>
      <table>
        <colgroup>
          <col className="col-element" />
          <col />
          <col />
          <col className="col-reason" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('compare:table.element')}</th>
            <th scope="col">
              {t('compare:table.current')} <span className="muted">{name(a)}</span>
            </th>
            <th scope="col">
              {t('compare:table.proposed')} <span className="muted">{name(b)}</span>
            </th>
            <th scope="col">{t('compare:table.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {result.table.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.element}
                {row.moved ? <span className="moved-tag">{t('compare:table.moved')}</span> : null}
              </th>
              <td>
                <Text lines={row.current} gone={t('compare:table.absent')} tag="del" />
              </td>
              <td>
                <Text lines={row.proposed} gone={t('compare:table.excluded')} tag="ins" />
              </td>
              <td>
                <ReasonCell id={row.id} element={row.element} fromComments={row.reasons} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One side of a row; what stands only on this side is marked. */
function Text({ lines, gone, tag: Tag }: { lines: Lines; gone: string; tag: 'ins' | 'del' }) {
  const lang = useDraft((s) => s.attrs.lang);
  if (lines === null) return <p className="muted">{gone}</p>;
  return keyed(lines).map(({ key, item: line }) => (
    <p key={key} lang={lang} className="bill-font">
      {keyed(line).map(({ key: at, item: piece }) => {
        const Piece = piece.changed ? Tag : 'span';
        return (
          <Piece key={at} className={piece.marks.join(' ')}>
            {piece.text}
          </Piece>
        );
      })}
    </p>
  ));
}
