/** The conformity table as one HTML file that stands alone. */
import { STATE_MARKS } from '../../requirements/marks.ts';
import {
  ANSWERS,
  aboutOf,
  type ConformityRow,
  type ConformityTable,
  printedCitations,
  quoted,
} from '../conformity.ts';
import { headOf, pageAcross } from './across.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `.group th { background: #f4f5f8; font-weight: bold; }
td.answer { text-align: center; }
.source, .nothing { color: #595959; font-size: .85rem; }
@media print { tr { break-inside: avoid; } .group { break-after: avoid; } }`;

const p = (text: string, kind = ''): string => `<p${kind ? ` class="${kind}"` : ''}>${escapeHtml(text)}</p>`;

function words(row: ConformityRow, table: ConformityTable): string {
  const { quoted: places, also } = printedCitations(row);
  const parts = places.map(
    ({ label, quote }) =>
      `<p lang="${table.billLang}">${label ? `<b>${escapeHtml(label)}:</b> ` : ''}${escapeHtml(quoted(quote, table.billLang))}</p>`,
  );
  if (also.length > 0) parts.push(p(`${table.words.also}: ${also.join('; ')}`));
  if (row.elsewhere)
    parts.push(`<p><b>${escapeHtml(table.words.elsewhere)}:</b> ${escapeHtml(row.elsewhere)}</p>`);
  return parts.length > 0 ? parts.join('') : p(table.words.nothing, 'nothing');
}

function rowHtml(row: ConformityRow, table: ConformityTable): string {
  const level = row.level === 'should' ? ` · ${table.words.recommended}` : '';
  const answers = ANSWERS.map(
    (answer) =>
      `<td class="answer">${row.answer === answer ? `<span title="${escapeHtml(table.heads[answer])}">${STATE_MARKS[row.shown]}</span>` : ''}</td>`,
  ).join('');
  return `<tr data-requirement="${escapeHtml(row.requirement)}"><th scope="row">${p(row.title)}${p(row.source + level, 'source')}</th>${answers}<td>${words(row, table)}</td><td>${row.comments.map((text) => p(text)).join('')}</td></tr>`;
}

/** The whole file; loads nothing from elsewhere and runs no script. */
export function writeConformityHtml(table: ConformityTable): string {
  const { heads, title, bill, lang, billLang, packs } = table;
  const head = headOf(
    [heads.requirement, heads.no, heads.partial, heads.yes, heads.words, heads.comments],
    ['23%', '5.5%', '7.5%', '5.5%', '33%', ''],
  );
  const bodies = table.groups.map(
    (group) =>
      `<tbody>\n<tr class="group"><th colspan="6" scope="rowgroup">${escapeHtml(group.title)}</th></tr>\n${group.rows.map((row) => rowHtml(row, table)).join('\n')}\n</tbody>`,
  );
  const after =
    table.notAsked.length > 0
      ? `\n<p><b>${escapeHtml(table.words.notAsked)}:</b> ${escapeHtml(table.notAsked.join('; '))}</p>`
      : '';
  return pageAcross({
    title,
    bill,
    lang,
    billLang,
    about: [packs, aboutOf(table)],
    style: STYLE,
    table: `<table>\n${head}\n${bodies.join('\n')}\n</table>${after}`,
  });
}
