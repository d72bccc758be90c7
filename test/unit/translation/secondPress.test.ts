/** Which press in a cell is the stray half of a double click. */
import { expect, test } from 'vitest';
import { Presses } from '../../../renderer/translation/secondPress.ts';

const at = (timeStamp: number, clientX = 10): { timeStamp: number; clientX: number; clientY: number } => ({
  timeStamp,
  clientX,
  clientY: 10,
});

test('the second press of a double click is not for a tool that came under it', () => {
  const presses = new Presses();
  expect(presses.isStray(at(0), false)).toBe(false);
  expect(presses.isStray(at(180, 12), true)).toBe(true);
});

test('a tool that is pressed twice, later or elsewhere, does what it does', () => {
  const presses = new Presses();
  expect(presses.isStray(at(0), true)).toBe(false);
  expect(presses.isStray(at(150), true)).toBe(false);
  presses.isStray(at(1000), false);
  expect(presses.isStray(at(1700), true)).toBe(false);
  presses.isStray(at(3000), false);
  expect(presses.isStray(at(3100, 60), true)).toBe(false);
});
