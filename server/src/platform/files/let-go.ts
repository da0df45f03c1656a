/**
 * Gives the memory of bytes back now, not when the collector comes to them: the bytes are empty afterwards, for everybody who holds them.
 * V8 goes through the whole heap whenever some 64 MB of such memory were taken, freed or not; photos are that long within a second.
 * Bytes that lie in memory with others are left to the collector.
 */
export function letGo(bytes: Uint8Array): void {
  const { buffer, byteLength } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
