/** Bills at random: every kind of provision, words of real laws, marks, references. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import * as b from '../../../builders/bill.ts';
import { em, headedTable, strong, titled } from './samples.ts';

const PHRASES = [
  'Члены механизма посещают места лишения свободы в любое время',
  'Государство гарантирует независимость персонала механизма',
  'Беседы с лицами, лишёнными свободы, проводятся наедине',
  'Доклад о деятельности механизма публикуется ежегодно',
  'Сведения о лицах, обратив\u00adшихся к меха\u00adнизму, не разглашаются',
  'Органы власти рассматривают рекомендации механизма',
  'Никто не может быть наказан за сообщение механизму',
  'Бюджет механизма устанавливается отдельной строкой',
];

const HEADINGS = ['Общие положения', 'Полномочия', 'Гарантии', 'Посещения', 'Доклады', 'Финансирование'];

/** One recipe: numbers that `build` turns into provisions, so that shrinking stays simple. */
type Recipe = { kind: number; text: number; parts: number[]; mark: number };

const recipe: fc.Arbitrary<Recipe> = fc.record({
  kind: fc.nat(7),
  text: fc.nat(PHRASES.length - 1),
  parts: fc.array(fc.nat(PHRASES.length - 1), { maxLength: 3 }),
  mark: fc.nat(9),
});

function build(recipes: Recipe[], chapters: boolean, anglo: boolean): Node {
  const say = (n: number, i: number): string => `${PHRASES[n % PHRASES.length]!} (${i})`;
  const articles = recipes.map((r, i): Node => {
    const id = `a${r.text}x${i}`;
    const body: Node[] = [];
    const words =
      r.mark < 3
        ? [say(r.text, i), strong(' безусловно'), '.']
        : r.mark === 3
          ? [em(say(r.text, i)), '.']
          : `${say(r.text, i)}.`;
    const points = r.parts.map((t, k) => b.point(`${id}q${k}`, `${say(t, k)};`));
    body.push(b.paragraph(`${id}p`, points.length > 0 ? `${say(r.text, i)}:` : words, ...points));
    if (r.kind % 2 === 1) body.push(b.paragraph(`${id}r`, `${say(r.kind, i + 1)}.`));
    if (r.kind === 5)
      body.push(b.paragraph(`${id}s`, ['Порядок установлен ', b.reference(`${id}p`, 'full', 'ins'), '.']));
    if (r.kind === 6) body.push(b.note(`${id}n`, 'Согласовать с Министерством юстиции.'));
    if (r.kind === 7)
      body.push(
        headedTable(
          `${id}t`,
          ['Орган', 'Срок'],
          r.parts.map((t) => [say(t, i), String(t)]),
        ),
      );
    const made = b.article(id, HEADINGS[r.text % HEADINGS.length]!, ...body);
    return r.mark === 9 ? b.locked(made, `${i + 1}-1`) : made;
  });
  const tradition = anglo ? 'anglo' : 'post-soviet';
  const grouped = chapters
    ? [b.chapter('c1', 'Основы', ...articles.slice(0, 2)), b.chapter('c2', 'Прочее', ...articles.slice(2))]
    : articles;
  return titled({ lang: 'ru', tradition }, [['title', 'Закон о превентивном механизме']], ...grouped);
}

export function anyBill(): fc.Arbitrary<Node> {
  return fc
    .record({
      recipes: fc.array(recipe, { minLength: 1, maxLength: 6 }),
      chapters: fc.boolean(),
      anglo: fc.boolean(),
    })
    .map(({ recipes, chapters, anglo }) => build(recipes, chapters, anglo));
}
