/** Below this many headings a table of contents is longer than it is useful: a decree of two annexes has none. */
export const CONTENTS_FROM = 6;
