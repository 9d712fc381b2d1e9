/** Bytes of an archive entry that is stored as it is; the date is the first that the format knows. */
const VERSION = 20;
const DATE = 0x0021;
const UTF8_NAMES = 0x0800;

/** An archive of the files, uncompressed. */
export async function zip(files: readonly File[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const content = new Uint8Array(await file.arrayBuffer());
    const facts = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, 0],
      [2, 0],
      [2, DATE],
      [4, crc32(content)],
    ] as const;
    const sizes = [
      [4, content.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const local = record([4, 0x04034b50], ...facts, ...sizes);
    const central = record(
      [4, 0x02014b50],
      [2, VERSION],
      ...facts,
      ...sizes,
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    );
    parts.push(local, name, content);
    directory.push(central, name);
    offset += local.length + name.length + content.length;
    directorySize += central.length + name.length;
  }
  const count = files.length;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directorySize], [4, offset], [2, 0]);
  return new Blob([...parts, ...directory, end], { type: "application/zip" });
}

/** Numbers in little-endian order, each with its width in bytes. */
function record(...fields: readonly (readonly [width: number, value: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = fields.flatMap(([width, value]) =>
    Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 255),
  );
  return new Uint8Array(bytes);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
