/** Time a browser may take to begin reading a file, milliseconds. */
const GRACE = 10_000;

/** Hands a file to the reader, under a name. */
export const handOver = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
};
