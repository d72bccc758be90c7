/** A day with Madda: the storyboard of the product, on a law that LibreOffice wrote as a Word file, in two languages. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { normalLine } from '../../shared/exchange/docx/print.ts';
import { docxText } from '../builders/docxText.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { CompareScreen } from './pages/compare.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { RequirementsPane } from './pages/requirements.ts';
import { convert, hasLibreOffice, hasPdfText, pdfText, swissLawInWord } from './support/word.ts';

const STORIES = {
  en: {
    article: (n: number) => `art. ${n}`,
    headingLine: /^\s*Article (\d+)\. /gm,
    lastOfStatus: 'The members of the Commission exercise their office in a personal capacity.',
    heading: 'Head of the Commission',
    elected: 'The head of the Commission is elected by the Federal Assembly for five years.',
    dismissed: 'The Minister of Justice may dismiss the head of the Commission at his discretion.',
    grounds: 'The head shall',
    points: ['plan the visits;', 'sign the reports.'],
    citing: (n: number) => `Visits are carried out under Article ${n}`,
    reviewer: 'A. Durdyyeva',
    interview: {
      line: 'It may speak with persons deprived',
      before: 'without witnesses',
      after: 'in private',
    },
    duty: { line: 'The competent authorities examine', before: 'examine', after: 'may examine' },
    moved: 'Financing',
  },
  ru: {
    article: (n: number) => `ст. ${n}`,
    headingLine: /^\s*Статья (\d+)\. /gm,
    lastOfStatus: 'Члены Комиссии осуществляют свои полномочия лично.',
    heading: 'Руководитель Комиссии',
    elected: 'Руководитель Комиссии избирается Федеральным собранием на пять лет.',
    dismissed: 'Министр юстиции вправе освободить руководителя Комиссии от должности по своему усмотрению.',
    grounds: 'Руководитель обязан',
    points: ['составлять план посещений;', 'подписывать доклады.'],
    citing: (n: number) => `Посещения проводятся в соответствии со статьёй ${n}`,
    reviewer: 'А. Дурдыева',
    interview: { line: 'Она может беседовать с лицами', before: 'без свидетелей', after: 'наедине' },
    duty: {
      line: 'Компетентные органы рассматривают',
      before: 'рассматривают',
      after: 'могут рассматривать',
    },
    moved: 'Финансирование',
  },
} as const;

for (const lang of ['en', 'ru'] as const) {
  const story = STORIES[lang];

  test(`a drafter takes a Word file through drafting, requirements, versions, comparison and export (${lang})`, async ({
    host,
  }, testInfo) => {
    test.skip(!hasLibreOffice(), 'LibreOffice (soffice) is not on this machine');
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const panel = new RequirementsPane(app);
    const compare = new CompareScreen(app);
    const exports = new Exports(app);
    const first = t('app:version.suggested', { number: 1 });
    const second = t('app:version.suggested', { number: 2 });
    const files: Record<'annotated' | 'first' | 'second' | 'redline' | 'pdf' | 'akn', string> = {
      annotated: '',
      first: '',
      second: '',
      redline: '',
      pdf: '',
      akn: '',
    };

    await test.step('imports the Word file from the start screen', async () => {
      await app.atStart();
      await app.speak();
      const folder = testInfo.outputPath();
      const file = await swissLawInWord(lang, folder, 'Swiss law');
      await app.importBill(file, path.join(folder, 'Swiss law.madda'));
      const report = app.dialog(t('app:imported.title'));
      await expect(report).toContainText('13');
      await report.getByRole('button', { name: t('app:imported.go') }).click();
      await app.drafting();
    });

    await test.step('finds its articles, paragraphs and points in the outline and on the paper', async () => {
      await app.unfoldOutline();
      await expect(app.outline.getByRole('treeitem')).toHaveCount(13);
      await expect(paper.articles).toHaveCount(13);
      await expect(paper.article(story.article(2)).locator('[data-kind=point]')).toHaveCount(5);
      await expect(paper.article(story.article(8)).locator('[data-kind=paragraph]')).toHaveCount(3);
    });

    await test.step('types an article; Enter, Tab, Shift+Tab and Backspace do what a drafter expects', async () => {
      await paper.caretAfter(story.lastOfStatus);
      await page.keyboard.press('Control+Enter');
      await page.keyboard.type(story.heading);
      await page.keyboard.press('Enter');
      await page.keyboard.type(story.elected);
      await page.keyboard.press('Enter');
      await page.keyboard.type(story.grounds);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type(story.points[0]);
      await page.keyboard.press('Enter');
      await page.keyboard.type(story.points[1]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.type(story.citing(9));
      // The first Tab accepts the offer to make the citation follow its article.
      await page.keyboard.press('Tab');
      await page.keyboard.type('.');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Backspace');
      expect(await paper.lines(story.article(5))).toEqual([
        `1. ${story.elected}`,
        `2. ${story.grounds}`,
        `1) ${story.points[0]}`,
        `2) ${story.points[1]}`,
        `3. ${story.citing(9)}.`,
      ]);
      await expect(app.outline.getByRole('treeitem')).toHaveCount(14);
      await expect(app.outline.getByRole('treeitem').nth(4)).toContainText(story.heading);
      await app.saved();
    });

    await test.step('sees numbers and references follow when an article comes in between', async () => {
      await paper.caretAfter(story.lastOfStatus);
      await page.keyboard.press('Control+Enter');
      await expect(paper.article(story.article(6))).toContainText(`${story.citing(10)}.`);
      await page.keyboard.press('Control+z');
      await expect(paper.article(story.article(5))).toContainText(`${story.citing(9)}.`);
    });

    await test.step('sees the requirements move, and a wavy line under the minister’s discretion', async () => {
      await expect(panel.item('SPTG-9-DISMISS')).not.toHaveAttribute('data-state', 'conflict');
      await paper.caretAfter(story.elected);
      await page.keyboard.press('Enter');
      await page.keyboard.type(story.dismissed);
      await expect(panel.item('SPTG-9-DISMISS')).toHaveAttribute('data-state', 'conflict');
      await expect(paper.wavy(story.dismissed)).toBeVisible();
    });

    await test.step('reads why, and inserts a model clause', async () => {
      await paper.wavy(story.dismissed).click();
      const why = paper.popover;
      await expect(why).toContainText(t('requirements:ui.source'));
      const clause = ((await why.getByRole('blockquote').textContent()) ?? '').slice(0, 30);
      await why.getByRole('button', { name: t('requirements:ui.insertClause') }).click();
      await expect(why).toBeHidden();
      await expect(paper.article(story.article(5))).toContainText(clause);
      await app.saved();
    });

    await test.step('confirms a requirement on exactly this text, giving a name once', async () => {
      const card = await panel.open('OPCAT-20d-PRIVATE');
      await card.getByRole('button', { name: t('requirements:ui.confirm'), exact: true }).click();
      const who = app.dialog(t('app:author.title'));
      await who.getByRole('textbox').fill(story.reviewer);
      await who.getByRole('button', { name: t('app:continue') }).click();
      await expect(card).toContainText(t('requirements:ui.standing.confirmed', { author: story.reviewer }));
      await app.saveVersion(first);
    });

    await test.step('edits the words: the confirmation turns amber, shows then and now, and is given again', async () => {
      await paper.select(story.interview.line, story.interview.before);
      await page.keyboard.type(story.interview.after);
      const card = panel.item('OPCAT-20d-PRIVATE');
      await expect(card).toHaveAttribute('data-state', 'suspect');
      await expect(card.getByRole('deletion').first()).toBeVisible();
      await expect(card.getByRole('insertion').first()).toBeVisible();
      await card.getByRole('button', { name: t('requirements:ui.reconfirm') }).click();
      await expect(card).not.toHaveAttribute('data-state', 'suspect');
    });

    await test.step('weakens a duty, moves an article, and saves a second version', async () => {
      await paper.select(story.duty.line, story.duty.before);
      await page.keyboard.type(story.duty.after);
      await paper.caretAfter(story.moved);
      await page.keyboard.press('Alt+ArrowDown');
      await expect(paper.article(story.article(14))).toContainText(story.moved);
      await app.saved();
      await app.saveVersion(second);
    });

    await test.step('compares: first what it did to the guarantees, then every word, renumbering in a quiet line', async () => {
      await compare.open();
      await compare.sides(first, second);
      await expect(compare.proof).toContainText('✓');
      await expect(compare.impact.getByRole('button').first()).toBeVisible();
      await expect(
        compare.text.getByRole('insertion').filter({ hasText: story.interview.after }),
      ).toBeVisible();
      await expect(compare.text.getByText(t('compare:ui.movedAway')).first()).toBeVisible();
      await compare.text.getByText(t('compare:ui.movedAway')).first().scrollIntoViewIfNeeded();

      await expect(compare.text.getByRole('button', { expanded: false }).first()).toBeVisible();
    });

    await test.step('exports the redline as Word, with its proof', async () => {
      await app.button(t('compare:ui.export')).click();
      files.redline = await exports.take({ format: 'docx', annotated: false, fileName: 'redline.docx' });
      await expect(exports.dialog).toContainText(t('app:export.proven'));
      await exports.close();
      await app.button(t('compare:ui.back')).click();
    });

    await test.step('exports an annotated Word file, clean copies, PDF and Akoma Ntoso', async () => {
      await exports.open();
      files.annotated = await exports.take({ format: 'docx', annotated: true, fileName: 'annotated.docx' });
      files.second = await exports.take({
        format: 'docx',
        annotated: false,
        what: second,
        fileName: 'second.docx',
      });
      files.first = await exports.take({
        format: 'docx',
        annotated: false,
        what: first,
        fileName: 'first.docx',
      });
      files.pdf = await exports.take({
        format: 'pdf',
        annotated: false,
        what: second,
        fileName: 'second.pdf',
      });
      files.akn = await exports.take({ format: 'xml', what: second, fileName: 'second.xml' });
      await exports.close();
    });

    await test.step('finds in the redline that accepting all gives the second version, rejecting all the first', async () => {
      // A clean copy lets Word count, a redline has its numbers typed: which space follows a number is all that may differ.
      const lines = async (file: string, side: 'accepted' | 'original') =>
        docxText(await readFile(file), side, lang)?.map(normalLine);
      expect(await lines(files.redline, 'accepted')).toEqual(await lines(files.second, 'accepted'));
      expect(await lines(files.redline, 'original')).toEqual(await lines(files.first, 'accepted'));
    });

    await test.step('finds comments and tracked changes where LibreOffice opens the files', async () => {
      const annotated = await readFile(await convert(files.annotated, 'fodt'), 'utf8');
      expect(annotated).toContain('<office:annotation ');
      expect(annotated).toContain(panel.title('SPTG-9-DISMISS'));
      const redline = await readFile(await convert(files.redline, 'fodt'), 'utf8');
      expect(redline).toContain('<text:insertion>');
      expect(redline).toContain('<text:deletion>');
    });

    await test.step('finds every article in order in the PDF', async () => {
      if (!hasPdfText())
        return testInfo.annotations.push({
          type: 'not run',
          description: 'pdftotext is not on this machine',
        });
      const text = await pdfText(files.pdf);
      const headings = [...text.matchAll(story.headingLine)].map((line) => Number(line[1]));
      const wanted = Array.from({ length: 14 }, (_, i) => i + 1);
      // Once in the contents, once in the text.
      expect(headings).toEqual([...wanted, ...wanted]);
    });

    await test.step('finds the articles in the Akoma Ntoso file', async () => {
      const akn = await readFile(files.akn, 'utf8');
      expect(akn).toContain('http://docs.oasis-open.org/legaldocml/ns/akn/3.0');
      expect(akn.match(/<article /g)).toHaveLength(14);
      expect(akn).toContain(story.heading);
    });
  });
}
