/** The closed list of what can go wrong, as codes. Each has a plain sentence in three languages (messages, `errors`). */
export const ERROR_CODES = [
  'badRequest',
  'unknownMethod',
  'tooLarge',
  'unauthorised',
  'forbiddenOrigin',
  'notFound',
  'noFolder',
  'unreadable',
  'notAProject',
  'damagedProject',
  'newerProject',
  'readOnly',
  'inUse',
  'exists',
  'nameInvalid',
  'projectClosed',
  'staleRevision',
  'badBill',
  'diskFull',
  'writeFailed',
  'importFailed',
  'otherBill',
  'exportFailed',
  'redlineUnproven',
  'unsupportedFormat',
  'unknownTemplate',
  'unknownVersion',
  'unknownPack',
  'cancelled',
  'unavailableHere',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ApiError {
  code: ErrorCode;
  /** Values for the sentence of this code; may name `detail`, a second message key or a technical reason. */
  values?: Record<string, string | number>;
}

export type ApiResult<T> = { ok: true; value: T } | { ok: false; error: ApiError };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  values?: Record<string, string | number>,
): { ok: false; error: ApiError } {
  return values ? { ok: false, error: { code, values } } : { ok: false, error: { code } };
}
