/** The explanatory note as one HTML file that stands alone: real headings and lists, printable, no script. */
import { quoted } from '../conformity.ts';
import type { ExplanatoryNote, NoteBlock } from '../explanatoryNote.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1.5rem; background: #fff; color: #1a1a1a; font: 12pt/1.5 "PT Serif", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
.about { text-align: center; margin: 0 0 .25rem; color: #4a4a4a; }
.about.bill { color: inherit; font-weight: bold; }
p, li { overflow-wrap: anywhere; margin: 0 0 .5rem; }
blockquote { margin: 0 0 .5rem 1.5rem; padding-left: 1rem; border-left: 2px solid #8a8a8a; }
mark { background: #fff2cc; color: inherit; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
td, th { border: 1px solid #8a8a8a; padding: .3rem .5rem; text-align: center; }
td:first-child, th:first-child { text-align: left; font-weight: normal; }
tr:last-child td, tr:last-child th { font-weight: bold; }
@page { size: A4; margin: 25mm 20mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }`;

function coverageHtml({ heads, rows }: Extract<NoteBlock, { kind: 'coverage' }>): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map(
    ({ title, counts }) =>
      `<tr><th scope="row">${escapeHtml(title)}</th>${counts.map((n) => `<td>${n}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function blockHtml(block: NoteBlock, note: ExplanatoryNote): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'quote': {
      const place = block.label === '' ? '' : `<b>${escapeHtml(block.label)}:</b> `;
      return `<blockquote lang="${note.billLang}">${place}${escapeHtml(quoted(block.text, note.billLang))}</blockquote>`;
    }
    case 'item':
      return `<li>${escapeHtml(block.title)}${block.detail === '' ? '' : `: ${escapeHtml(block.detail)}`}</li>`;
    case 'blank':
      return `<p><mark>[${escapeHtml(block.text)}]</mark></p>`;
    case 'coverage':
      return coverageHtml(block);
  }
}

/** Neighbouring items are one list. */
function blocksHtml(blocks: readonly NoteBlock[], note: ExplanatoryNote): string {
  let html = '';
  blocks.forEach((block, i) => {
    const item = block.kind === 'item';
    if (item && blocks[i - 1]?.kind !== 'item') html += '<ul>\n';
    html += `${blockHtml(block, note)}\n`;
    if (item && blocks[i + 1]?.kind !== 'item') html += '</ul>\n';
  });
  return html;
}

/** The whole file; loads nothing from elsewhere and runs no script. */
export function writeNoteHtml(note: ExplanatoryNote): string {
  const sections = note.sections.map(
    ({ heading, blocks }, i) =>
      `<section>\n<h2>${i + 1}. ${escapeHtml(heading)}</h2>\n${blocksHtml(blocks, note)}</section>`,
  );
  return `<!doctype html>
<html lang="${note.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Madda">
<title>${escapeHtml(`${note.title}. ${note.bill}`)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(note.title)}</h1>
<p class="about bill" lang="${note.billLang}">${escapeHtml(note.bill)}</p>
<p class="about">${escapeHtml(note.date)}</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
