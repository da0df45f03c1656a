/** By gzip, which every browser of the last years can. */
export const pack = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new CompressionStream("gzip"))).blob();
