/** The conformity table as one HTML file that stands alone: real table heads, printable, no script. */
import { STATE_MARKS } from '../../requirements/marks.ts';
import {
  ANSWERS,
  aboutOf,
  type ConformityRow,
  type ConformityTable,
  printedCitations,
  quoted,
} from '../conformity.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 78rem; padding: 0 1.5rem; background: #fff; color: #1a1a1a; font: 11pt/1.4 "PT Serif", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 .25rem; }
.about { text-align: center; margin: 0 0 .25rem; color: #4a4a4a; }
.about.bill { color: inherit; font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; table-layout: fixed; }
th, td { border: 1px solid #8a8a8a; padding: .35rem .5rem; vertical-align: top; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th { background: #e7eaf0; font-weight: bold; text-align: center; vertical-align: middle; overflow-wrap: normal; }
.group th { background: #f4f5f8; font-weight: bold; }
td.answer { text-align: center; }
td p, th p { margin: 0 0 .3rem; }
.source, .nothing { color: #595959; font-size: .85rem; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; } tr { break-inside: avoid; } .group { break-after: avoid; } }`;

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
  const { heads } = table;
  const head = [heads.requirement, heads.no, heads.partial, heads.yes, heads.words, heads.comments]
    .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
    .join('');
  const bodies = table.groups.map(
    (group) =>
      `<tbody>\n<tr class="group"><th colspan="6" scope="rowgroup">${escapeHtml(group.title)}</th></tr>\n${group.rows.map((row) => rowHtml(row, table)).join('\n')}\n</tbody>`,
  );
  const after =
    table.notAsked.length > 0
      ? `\n<p><b>${escapeHtml(table.words.notAsked)}:</b> ${escapeHtml(table.notAsked.join('; '))}</p>`
      : '';
  return `<!doctype html>
<html lang="${table.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Madda">
<title>${escapeHtml(`${table.title}. ${table.bill}`)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(table.title)}</h1>
<p class="about bill" lang="${table.billLang}">${escapeHtml(table.bill)}</p>
${p(table.packs, 'about')}
${p(aboutOf(table), 'about')}
<table>
<colgroup><col style="width:23%"><col style="width:5.5%"><col style="width:7.5%"><col style="width:5.5%"><col style="width:33%"><col></colgroup>
<thead><tr>${head}</tr></thead>
${bodies.join('\n')}
</table>${after}
</main>
</body>
</html>
`;
}
