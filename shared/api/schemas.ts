/**
 * What the arguments of each method must look like. Every transport passes through here (dispatch.ts), so a service never
 * sees an argument that was not parsed. Objects are strict: a key that is not known is refused, not ignored.
 */
import { z } from 'zod';
import type { NodeJson } from '../bill/document.ts';
import { LANGUAGES, TRADITIONS } from '../bill/kinds.ts';
import { MOST_OPERATIONS, OPERATIONS } from '../bill/operations.ts';
import { EXPORT_FORMATS, PDF_STANDARDS } from '../exchange/types.ts';
import { type Coverage, STATES } from '../requirements/types.ts';
import { attributionSchema, dispositionSchema, rivalSchema } from '../suggestions/schemas.ts';
import { BOUNDS, measureJson } from './bounds.ts';
import type { DraftingApi, MethodName } from './contract.ts';
import { PAPERS } from './papers.ts';
import { MOST_WORDS, ownWord, projectSettingsSchema } from './settings.ts';

const id = z.string().max(BOUNDS.id);
const name = z.string().max(BOUNDS.name);
const path = z.string().max(BOUNDS.path);
const text = z.string().max(BOUNDS.text);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const language = z.enum(LANGUAGES);
const project = id.min(1);
const nothing = z.strictObject({});

const bytes = z.custom<Uint8Array>(isBytes).superRefine((value, context) => {
  if (value.byteLength > BOUNDS.bytes) refuseSize(context, `more than ${BOUNDS.bytes} bytes`);
});

/** By brand, not by class: bytes from another realm have a Uint8Array of their own. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function refuseSize(context: z.RefinementCtx, message: string): void {
  context.addIssue({ code: 'custom', message, params: { tooLarge: true } });
}

/** A node of a bill: bounded plain JSON with a type. Whether it is a bill is for `readBill` (shared/bill/document.ts). */
const node = z
  .custom<NodeJson>((value) => typeof (value as { type?: unknown } | null)?.type === 'string')
  .superRefine((value, context) => {
    const measure = measureJson(value);
    if (measure === 'tooLarge') refuseSize(context, 'document too large');
    else if (measure !== 'fits') context.addIssue({ code: 'custom', message: `document is ${measure}` });
  });

const attrs = z.custom<Record<string, unknown>>(
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && measureJson(value) === 'fits',
  'attributes are not plain JSON',
);

const coverage = z.strictObject({
  met: count,
  partly: count,
  missing: count,
  conflict: count,
  notApplicable: count,
}) satisfies z.ZodType<Coverage>;

const words = { provision: id, quote: text, from: count, to: count };

const decision = z.strictObject({
  requirement: id.min(1),
  state: z.enum(STATES),
  how: z.enum(['confirmed', 'overruled', 'elsewhere']),
  reason: text,
  citation: text,
  basis: z
    .array(
      z.strictObject({
        provision: id,
        text: z.string().max(BOUNDS.docChars),
        pack: id.optional(),
        version: z.number().int().positive().optional(),
        from: count.optional(),
        to: count.optional(),
        signed: z.strictObject({ text: z.string().max(BOUNDS.docChars), author: text, at: text }).optional(),
      }),
    )
    .max(10_000),
});

const changes = z
  .strictObject({
    put: z
      .array(z.strictObject({ id: id.min(1), parent: id, after: id.nullable(), json: node }))
      .max(BOUNDS.list),
    removed: z.array(id).max(BOUNDS.list),
    attrs: attrs.optional(),
  })
  .superRefine((value, context) => {
    if (measureJson(value) === 'tooLarge') refuseSize(context, 'changes too large');
  });

const choice = z.union([
  z.enum(['base', 'ours', 'theirs', 'both', 'draft']),
  z.strictObject({ text: z.string().max(BOUNDS.docChars) }),
]);

const beside = {
  attributions: z.array(attributionSchema).max(BOUNDS.list),
  rivals: z.array(rivalSchema).max(10_000),
};
const review = z.strictObject({ accepted: node, ...beside });
const reviewChanges = z.strictObject({
  opens: z.boolean().optional(),
  accepted: changes.nullable(),
  ...beside,
});

const inline = z.array(node).max(10_000);
const writtenLine = z.strictObject({
  id: id.min(1),
  provision: id.min(1),
  slot: z.string().min(1).max(60),
  content: inline,
  basis: inline,
  sure: z.boolean(),
});

const operation = z.strictObject({ op: z.enum(OPERATIONS), from: id.min(1), to: id.min(1) });

const exportOptions = z.strictObject({
  paper: z.enum(PAPERS).optional(),
  annotations: z.boolean(),
  against: id,
  outside: z.strictObject({ id: id.min(1), name, doc: node }).optional(),
  anonymous: z.boolean().optional(),
  lineNumbers: z.boolean().optional(),
  pdfComments: z.boolean().optional(),
  standard: z.enum(PDF_STANDARDS).optional(),
  country: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  language: language.optional(),
  markOlder: z.boolean().optional(),
  columns: z.array(language).max(LANGUAGES.length).optional(),
});

export const argumentSchemas = {
  capabilities: nothing,
  getPreferences: nothing,
  setPreferences: z
    .strictObject({
      uiLang: language,
      theme: z.enum(['system', 'light', 'dark', 'contrast']),
      author: name,
      people: z.array(name.min(1)).max(200),
      toured: z.boolean(),
      spelling: z.boolean(),
      words: z.array(ownWord).max(MOST_WORDS),
      listSigns: z.boolean(),
    })
    .partial(),

  listTemplates: nothing,
  listPacks: nothing,

  listProjects: nothing,
  createProject: z.strictObject({ name, path, template: id, lang: language }),
  createSample: z.strictObject({ lang: language }),
  openProject: z.strictObject({ path }),
  openUnread: z.strictObject({ path }),
  importProject: z.strictObject({
    fileName: name,
    bytes,
    name,
    path,
    lang: language.optional(),
    tradition: z.enum(TRADITIONS).optional(),
    work: id.optional(),
  }),
  stopWork: z.strictObject({ work: id }),
  uploadProject: z.strictObject({ fileName: name, bytes }),
  downloadProject: z.strictObject({ project }),
  saveCopy: z.strictObject({ project, path, name }),
  closeProject: z.strictObject({ project }),
  touchProject: z.strictObject({ project, leaving: z.boolean().optional() }),

  chooseFile: z.strictObject({
    purpose: z.enum(['openProject', 'importBill', 'mergeCopy', 'compareWith', 'returned']),
  }),
  chooseTarget: z.strictObject({
    purpose: z.enum(['project', 'copy', 'export']),
    name,
    extension: z.string().regex(/^[a-z0-9]{1,10}$/),
  }),

  saveDraft: z.strictObject({
    project,
    base: count,
    changes,
    review: reviewChanges.nullable().optional(),
    operations: z.array(operation).max(MOST_OPERATIONS).optional(),
    comments: z
      .array(z.strictObject({ id: id.min(1), ...words }))
      .max(BOUNDS.list)
      .optional(),
  }),
  replaceDraft: z.strictObject({ project, base: count, doc: node, review: review.nullable().optional() }),
  addDispositions: z.strictObject({
    project,
    dispositions: z
      .array(dispositionSchema.omit({ decidedBy: true, decidedAt: true }))
      .min(1)
      .max(10_000),
  }),
  listDispositions: z.strictObject({ project }),

  saveVersion: z.strictObject({ project, name, note: text, coverage: coverage.nullable() }),
  listVersions: z.strictObject({ project }),
  readVersion: z.strictObject({ project, version: id }),
  restoreVersion: z.strictObject({ project, version: id }),
  readOperations: z.strictObject({ project, a: id.min(1), b: id.min(1) }),
  readBlame: z.strictObject({ project, version: id.min(1), provisions: z.array(id.min(1)).max(1000) }),
  readHistory: z.strictObject({ project, version: id.min(1), provision: id.min(1) }),

  mergeProject: z.strictObject({ project, bytes, fileName: name.optional(), work: id.optional() }),
  listMerges: z.strictObject({ project }),
  // A conflict is named by kind, provision and line; a line that was added is named by its words.
  settleConflict: z.strictObject({
    project,
    merge: id.min(1),
    conflict: z.string().max(BOUNDS.docChars),
    choice: choice.nullable(),
  }),
  undoMerge: z.strictObject({ project, merge: id.min(1) }),
  listReasons: z.strictObject({ project, a: id.min(1), b: id.min(1) }),
  setReason: z.strictObject({
    project,
    a: id.min(1),
    b: id.min(1),
    element: id,
    text: text.nullable(),
  }),

  setDecision: z.strictObject({ project, decision, by: z.string().max(200).optional() }),
  removeDecision: z.strictObject({ project, requirement: id }),
  updateSettings: z.strictObject({
    project,
    settings: projectSettingsSchema.superRefine((value, context) => {
      if (measureJson(value) === 'tooLarge') refuseSize(context, 'settings too large');
    }),
  }),

  readTranslations: z.strictObject({ project, version: id.min(1) }),
  setLanguage: z.strictObject({ project, lang: language, tradition: z.enum(TRADITIONS).nullable() }),
  saveTranslations: z
    .strictObject({
      project,
      lang: language,
      put: z.array(writtenLine).max(BOUNDS.list),
      dropped: z.array(id.min(1)).max(BOUNDS.list),
    })
    .superRefine((value, context) => {
      if (measureJson(value.put) === 'tooLarge') refuseSize(context, 'translations too large');
    }),

  addComment: z.strictObject({
    project,
    ...words,
    text,
    requirement: id.min(1).optional(),
    assignee: name.optional(),
  }),
  replyToComment: z.strictObject({ project, comment: id, text }),
  updateComment: z.strictObject({
    project,
    comment: id,
    resolved: z.boolean().optional(),
    assignee: name.optional(),
    anchor: z.strictObject(words).optional(),
  }),
  deleteComment: z.strictObject({ project, comment: id }),

  readProjectFile: z.strictObject({ fileName: name, bytes }),
  readBillFile: z.strictObject({ fileName: name, bytes, lang: language.optional(), work: id.optional() }),
  readReturned: z.strictObject({ project, fileName: name, bytes, work: id.optional() }),
  readAnswers: z.strictObject({ project, fileName: name, bytes }),
  takeComments: z.strictObject({
    project,
    comments: z
      .array(
        z.strictObject({
          ...words,
          author: name,
          at: z.string().max(40),
          text,
          resolved: z.boolean(),
          replies: z.array(z.strictObject({ author: name, at: z.string().max(40), text })).max(1000),
        }),
      )
      .max(BOUNDS.list),
  }),
  exportBill: z.strictObject({
    project,
    source: id,
    format: z.enum(EXPORT_FORMATS),
    options: exportOptions,
    path,
    uiLang: language,
    work: id.optional(),
  }),
  previewPages: z.strictObject({
    project,
    source: id,
    options: exportOptions,
    provision: id,
    page: z.number().int().min(1).max(BOUNDS.list).nullable(),
    uiLang: language,
  }),
} satisfies { [M in MethodName]: z.ZodType<Arguments<M>> };

export type Arguments<M extends MethodName> = Parameters<DraftingApi[M]>[0];

// The other way round: everything that the contract allows is taken by its schema.
type Accepted = { [M in MethodName]: z.input<(typeof argumentSchemas)[M]> };
type Covers<M extends MethodName> = Arguments<M> extends Accepted[M] ? true : { refused: M };
true satisfies Covers<MethodName>;

/** Every method of the contract, once. */
export const METHODS = Object.keys(argumentSchemas) as MethodName[];
