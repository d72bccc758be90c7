/**
 * A double click on a cell begins writing there as a click does. The first of its clicks brings the tools of the cell, perhaps
 * under the pointer: the second one is not for them.
 */

/** As long as systems let a double click take, in milliseconds, and as far as a hand moves meanwhile. */
const SOON = 500;
const NEAR = 6;

interface Press {
  timeStamp: number;
  clientX: number;
  clientY: number;
}

export class Presses {
  private last: Press | null = null;

  /**
   * Hears of each press in a cell.
   * @param onTool whether a button is under it.
   * @returns whether it is the second one of a double click that began beside the tools, and must do nothing.
   */
  isStray({ timeStamp, clientX, clientY }: Press, onTool: boolean): boolean {
    const { last } = this;
    this.last = onTool ? null : { timeStamp, clientX, clientY };
    if (!onTool || !last || timeStamp - last.timeStamp > SOON) return false;
    return Math.hypot(clientX - last.clientX, clientY - last.clientY) <= NEAR;
  }
}
