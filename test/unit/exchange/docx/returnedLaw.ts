/** The bill that reviewers' files are made from in the tests of coming back; its ids say what each provision is. */
import type { Node } from 'prosemirror-model';
import { article, bill, chapter, footnote, paragraph, point, table } from '../../../builders/bill.ts';

/** Chapter, articles 1 to 4; what `more` adds stands at the end. */
export function visitsLaw(...more: Node[]): Node {
  return bill(
    { lang: 'en', tradition: 'anglo', billTypes: ['N'] },
    chapter(
      'ch',
      'Visits to places of detention',
      article(
        'mandate',
        'Mandate',
        paragraph('any', 'The mechanism may visit any place of detention at any time.'),
        paragraph('report', ['It reports to parliament every year', footnote('On paper.'), '.']),
      ),
      article(
        'members',
        'Members',
        paragraph(
          'elected',
          'Members are elected by parliament:',
          point('five', 'five of them are women;'),
          point('terms', 'each serves one term of six years.'),
        ),
        paragraph('immune', 'Members enjoy immunity for words spoken and acts done in office.'),
      ),
      article(
        'money',
        'Money',
        paragraph('budget', 'Parliament votes the budget in a line of its own.'),
        paragraph('fees', 'Experts are paid as follows:'),
        table('rates', [
          ['Doctor', 'ninety'],
          ['Lawyer', 'eighty'],
          ['Interpreter', 'seventy'],
        ]),
      ),
      article(
        'force',
        'Entry into force',
        paragraph('day', 'This Act enters into force on the day of its publication.'),
      ),
      ...more,
    ),
  );
}
