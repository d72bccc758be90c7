/** Hands bytes to the browser as a file. */
export function downloadFile(fileName: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address after this turn; a minute is ample.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
