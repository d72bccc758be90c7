/** What the report of a run says of one file. */
export interface SuiteReport {
  name: string;
  status: string;
  message: string;
  assertionResults: { fullName: string; status: string }[];
}

export interface UnitFile {
  title: string;
  tests: { title: string; status: string }[];
  /** What was wrong with the process of this file, where its first attempt was stopped. */
  fault: string | null;
  /** False where it was stopped in the last attempt. */
  held: boolean;
}

export function runUnitTests(attempt: (files: string[]) => SuiteReport[] | null): UnitFile[] | null;
