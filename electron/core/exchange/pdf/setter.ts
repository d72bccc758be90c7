/**
 * The page setter: Typst, in process. Its programs are resources/typst/*.typ; what is printed comes to them as JSON in a
 * shadow file of the same name. Same input, same bytes (the date is the caller's).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfStandard } from '../../../../shared/exchange/types.ts';
import type { RemarkPlace } from './comments.ts';
import { svgPages } from './svgPages.ts';

export interface PageOptions {
  /** Held by the page setter itself, which refuses what the standard forbids; 'none' is a tagged PDF 1.7. */
  standard?: PdfStandard;
}

/** What the page setter calls the standards. PDF/A-2a holds for archives what PDF/UA holds for readers: tags. */
const STANDARDS: Record<PdfStandard, string | null> = { none: null, ua: 'ua-1', a: 'a-2a' };

export interface SetPages {
  count: number;
  bytes(date: string, options: PageOptions): Uint8Array;
  /** Where the page setter put the signs of remarks. */
  places(): RemarkPlace[];
  /** The page, from 1, of the line that was asked for; 1 where none was. */
  focus(): number;
  /** These pages as pictures. */
  svg(wanted: (page: number) => boolean): { page: number; svg: string }[];
}

export class PageSetter {
  private readonly compiler: NodeCompiler;
  private readonly folder: string;

  /** @param folder the resources folder (fonts, page setter's programs). */
  constructor(folder: string) {
    this.folder = folder;
    this.compiler = NodeCompiler.create({
      fontArgs: [{ fontPaths: [join(folder, 'fonts')] }],
      workspace: join(folder, 'typst'),
    });
  }

  /**
   * Runs the program `name`.typ on the data, which it reads from `name`.json. @throws Error with the setter's own words.
   * @param rehearsed the program is run once before, with `rehearsal.json` saying so, for what the page setter keeps of it:
   * how that run ends is of no account.
   */
  set(name: string, data: object, rehearsed = false): SetPages {
    const { compiler } = this;
    this.shadow(name, data);
    const program = readFileSync(join(this.folder, 'typst', `${name}.typ`), 'utf8');
    if (rehearsed) {
      this.shadow('rehearsal', true);
      compiler.compile({ mainFileContent: program });
    }
    this.shadow('rehearsal', false);
    const result = compiler.compile({ mainFileContent: program });
    const document = result.result;
    if (!document) {
      const error = result.takeError();
      throw new Error(`page setting: ${JSON.stringify(error?.shortDiagnostics ?? [])}`);
    }
    return {
      count: document.numOfPages,
      bytes: (date, { standard = 'none' }) => {
        const pdfStandard = STANDARDS[standard];
        const creationTimestamp = Math.floor(Date.parse(date) / 1000);
        // The pages are finished: what was kept on the way makes room for the file.
        compiler.evictCache(0);
        try {
          return new Uint8Array(
            compiler.pdf(document, { creationTimestamp, ...(pdfStandard ? { pdfStandard } : {}) }),
          );
        } catch (error) {
          // The compiler lists the same fault for every place where it occurs.
          throw new Error(
            `page setting: ${(error instanceof Error ? error.message : String(error)).slice(0, 500)}`,
          );
        }
      },
      places: () => {
        const found = compiler.query(document, {
          selector: '<remark-place>',
          field: 'value',
        }) as RemarkPlace[];
        return found.map(({ n, page, x, y }) => ({ n, page, x, y }));
      },
      focus: () => {
        const [page] = compiler.query(document, { selector: '<focus>', field: 'value' }) as number[];
        return page ?? 1;
      },
      svg: (wanted) => svgPages(compiler.svg(document), wanted),
    };
  }

  private shadow(name: string, data: unknown): void {
    this.compiler.mapShadow(join(this.folder, 'typst', `${name}.json`), Buffer.from(JSON.stringify(data)));
  }

  /**
   * Gives back what was kept to set the same text faster another time: all of it, or with `runs` what the last so many runs
   * had no use for. It is kept once for the whole process.
   */
  forget(runs = 0): void {
    this.compiler.evictCache(runs);
  }
}
