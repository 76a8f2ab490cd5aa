/**
 * Hands bytes to the browser to be kept as a file. A plain link cannot fetch what the API gives only
 * for a token.
 */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Released once every browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
