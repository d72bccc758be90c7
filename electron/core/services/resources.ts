/** The shipped content: requirement packs, templates, samples. Read once, checked by schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { TemplateInfo } from '../../../shared/api/project.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { BILL_TYPES, FORMS, type Language, NPM_MODELS, TRADITIONS } from '../../../shared/bill/kinds.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import { type Pack, packSchema } from '../../../shared/requirements/pack.ts';

const byLanguage = <T extends z.ZodType>(value: T) =>
  z.object({ en: value.optional(), ru: value.optional(), tk: value.optional() });

const templateSchema = z.object({
  id: z.string(),
  form: z.enum(FORMS),
  billTypes: z.array(z.enum(BILL_TYPES)),
  npmModel: z.enum(NPM_MODELS),
  titles: byLanguage(z.string()),
  descriptions: byLanguage(z.string()),
  tradition: byLanguage(z.enum(TRADITIONS)),
});

export class Resources {
  private packs: Pack[] | null = null;
  private readonly folder: string;
  private readonly newId: () => string;

  constructor(folder: string, newId: () => string) {
    this.folder = folder;
    this.newId = newId;
  }

  /** All packs, the core one first. */
  listPacks(): Pack[] {
    if (this.packs) return this.packs;
    const folder = join(this.folder, 'packs');
    const packs = readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
      .map((name) => packSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    const rank = (pack: Pack): number => (pack.id === 'opcat' ? 0 : 1);
    this.packs = packs.sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
    return this.packs;
  }

  listTemplates(): TemplateInfo[] {
    const json: unknown = JSON.parse(readFileSync(join(this.folder, 'templates', 'index.json'), 'utf8'));
    return z.array(templateSchema).parse(json);
  }

  /** The bill of a template in a language. */
  template(id: string, lang: Language): ApiResult<Node> {
    const info = this.listTemplates().find((t) => t.id === id);
    if (!info || info.titles[lang] === undefined) return fail('unknownTemplate', { name: id });
    return this.read(join('templates', `${id}.${lang}.md`), lang);
  }

  /** The sample bill: as it stands, and as it was in its first draft. */
  sample(lang: Language, which: 'now' | 'earlier'): ApiResult<Node> {
    return this.read(join('samples', which === 'now' ? `${lang}.md` : `${lang}-earlier.md`), lang);
  }

  private read(file: string, lang: Language): ApiResult<Node> {
    const text = readFileSync(join(this.folder, file), 'utf8');
    const imported = readMarkdown(text, { lang, newId: this.newId });
    if (!imported.ok) return fail('internal', { detail: `${file}: ${imported.detail}` });
    const bill = readBill(imported.doc);
    return bill.ok ? ok(bill.bill) : fail('internal', { detail: `${file}: ${bill.reason}` });
  }
}
