/** Fields that are open while a body is read: their instruction, and whether what follows is their result. */

interface Field {
  instruction: string;
  /** Past its separator: what follows is its result. */
  result: boolean;
  /** Of the fields around it, settled when it begins: of many that are never closed each would be asked for every word. */
  around: { target: string | undefined; contents: boolean };
  /** Where its result leads. */
  target?: string | undefined;
}

/** The bookmark that a field's instruction points to. */
export function targetOfField(instruction: string): string | undefined {
  const reference = /^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(instruction);
  const link = /^\s*HYPERLINK\s+.*?\\l\s+"?([^\s"]+)/i.exec(instruction);
  return reference?.[1] ?? link?.[1];
}

/** Fields begin and end in any run, and reach over paragraphs. */
export class OpenFields {
  private fields: Field[] = [];

  mark(type: string): void {
    const last = this.fields.at(-1);
    if (type === 'begin')
      this.fields.push({
        instruction: '',
        result: false,
        around: { target: this.target(), contents: this.inContents },
      });
    else if (type === 'end') this.fields.pop();
    else if (type === 'separate' && last) {
      last.result = true;
      last.target = targetOfField(last.instruction);
    }
  }

  /** What is read now is the instruction of a field, and no text. */
  get inInstruction(): boolean {
    return this.fields.at(-1)?.result === false;
  }

  addInstruction(text: string): void {
    const last = this.fields.at(-1);
    if (last && !last.result) last.instruction += text;
  }

  get inContents(): boolean {
    const last = this.fields.at(-1);
    return last !== undefined && (last.around.contents || /^\s*TOC\b/i.test(last.instruction));
  }

  /** The bookmark that the innermost open field with a target points to. */
  target(): string | undefined {
    const last = this.fields.at(-1);
    return last?.target ?? last?.around.target;
  }

  /** Reads something with fields of its own; those around it wait. */
  apart<T>(read: () => T): T {
    const outer = this.fields;
    this.fields = [];
    const result = read();
    this.fields = outer;
    return result;
  }
}
