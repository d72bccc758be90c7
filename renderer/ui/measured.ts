/** The height of a drawn row of a long list. */
import { measureElement, type Virtualizer } from '@tanstack/react-virtual';

/**
 * As the library measures, but a row of a list that is hidden (another screen lies over its window) keeps the height it had.
 * Else all rows in sight would become nothing, and the list would come back some lines further up each time.
 */
export function measured<S extends Element | Window>(
  element: Element,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<S, Element>,
): number {
  const size = measureElement(element, entry, list);
  if (size > 0) return size;
  const index = list.indexFromElement(element);
  return list.measurementsCache[index]?.size ?? list.options.estimateSize(index);
}
