/** A file of one shape and any size: it repeats one thing that a careless reader looks at again for every other. */
export interface Shape {
  name: string;
  fileName: string;
  /** The size to begin with: a second or less. */
  from: number;
  make(n: number): Uint8Array;
  /** Read as a file that came back from reviewers. */
  returned?: boolean;
}

/** Shapes of a format by name: the size to begin with, and how they are made. */
export type Made = Record<string, [from: number, make: (n: number) => Uint8Array]>;

export const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join('');
