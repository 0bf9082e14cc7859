/** Hands a text to the person as a file, by the browser's own download: nothing leaves the machine. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the blob by then; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
