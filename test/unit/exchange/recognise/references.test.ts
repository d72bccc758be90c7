import { describe, expect, it } from 'vitest';
import { readText } from '../../../../shared/exchange/text/read.ts';
import { counter, outlineOf } from './outline.ts';

function lines(text: string): string {
  return outlineOf(readText(text, { newId: counter() })).join('\n');
}

describe('citations in the text', () => {
  it('become references in English where they cite this bill, and stay text where they cite another act', () => {
    const outline = lines(`A LAW
Article 1. Scope
1. See Articles 2 and 3, Article 2 of the Protocol, Article 2 of this Law and paragraph 2 of Article 2.
2. Under Article 3 of the Constitution, the Protocol, Article 2, and Article 9.
Article 2. Next
1. One under paragraph 2, and paragraph 2 of the Convention.
2. Two.
Article 3. Last
Under Article 2, paragraph 1, and Articles 1 to 3.`);
    expect(outline).toContain(
      'See Articles [2] and [3], Article 2 of the Protocol, Article [2] of this Law and paragraph [2] of Article [2].',
    );
    expect(outline).toContain('Under Article 3 of the Constitution, the Protocol, Article 2, and Article 9.');
    expect(outline).toContain('One under paragraph [2], and paragraph 2 of the Convention.');
    expect(outline).toContain('Under Article [2], paragraph [1], and Articles [1] to [3].');
  });

  it('become references in Russian in any case, down to the point of a part cited in words', () => {
    const outline = lines(`ЗАКОН
О посещениях
Статья 1. Предмет
1. Согласно статье 2, статьям 2 и 3, пункту 1 части второй статьи 2 и статье 2 Протокола.
2. Согласно статье 3 настоящего Закона, статье 2 Конституции Туркменистана, статьи 3 указанного Кодекса, пункту 1 статьи 2.
Статья 2. Далее
1. Один:
1) раз.
2. Два:
1) три.
Статья 3. Конец
Применяется статья 320 Уголовного кодекса.`);
    expect(outline).toContain(
      'Согласно статье [2], статьям [2] и [3], пункту [1] части второй статьи [2] и статье 2 Протокола.',
    );
    expect(outline).toContain(
      'Согласно статье [3] настоящего Закона, статье 2 Конституции Туркменистана, статьи 3 указанного Кодекса,',
    );
    expect(outline).toContain('статья 320 Уголовного кодекса');
  });

  it('become references in Turkmen where they cite this law, alone and in a row, and stay text of another act', () => {
    const outline = lines(`TÜRKMENISTANYŇ KANUNY
Barlag hakynda
Madda 1. Mazmuny
Şu Kanunyň 2-nji we 3-nji maddalary, Teswirnamanyň 3-nji we 2-nji maddalary, Konwensiýanyň 1-nji, 2-nji hem-de 3-nji maddalary.
Madda 2. Soňky
Teswirnamanyň 3-nji maddasy we 3-nji madda.
Madda 3. Ahyry
Bir.`);
    expect(outline).toContain('Teswirnamanyň 3-nji we 2-nji maddalary');
    expect(outline).toContain('Konwensiýanyň 1-nji, 2-nji hem-de 3-nji maddalary');
    expect(outline).toContain('[3]-nji maddalary, Teswirnamanyň');
    expect(outline).toContain('Teswirnamanyň 3-nji maddasy we [3]-nji madda');
  });
});
