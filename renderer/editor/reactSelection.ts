/**
 * Before every commit React notes the selection of a focused editable element, and walks all of its nodes for that
 * (react-dom, commitBeforeMutationEffects: `elem.contentEditable === "true"`). In a bill of a thousand articles this takes
 * longer than all the rest, several times for each key, and for nothing: ProseMirror keeps its own selection. The element
 * stays editable (the attribute is untouched); only the property that React asks says that it is none of its business.
 */
export function keepSelectionFromReact(dom: HTMLElement): void {
  Object.defineProperty(dom, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: (value: string) => dom.setAttribute('contenteditable', value),
  });
}
