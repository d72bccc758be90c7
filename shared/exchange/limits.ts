/** How large a text file may be before it is refused: some 10,000 printed pages. */
export const MAX_TEXT = 20_000_000;
