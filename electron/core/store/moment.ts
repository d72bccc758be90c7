/** As much as an ISO moment of these centuries is long; a file that says more is not followed there. */
const LONGEST = '2026-01-01T00:00:00.000Z'.length;

/**
 * The moment of what is written now, later than what it comes after: a clock may be set back, and a colleague's may be
 * ahead, and what a person does last must count all the same.
 * @param now by the clock; @param last moments of what it follows, empty ones aside.
 */
export function momentAfter(now: string, ...last: (string | null | undefined)[]): string {
  const latest = last.reduce<string>((so, one) => (one && one > so ? one : so), '');
  if (now > latest) return now;
  const next = Date.parse(latest) + 1;
  if (Number.isNaN(next)) return now;
  const text = new Date(next).toISOString();
  return text.length === LONGEST ? text : now;
}
