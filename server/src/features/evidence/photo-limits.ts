/** Bounds of what is taken as evidence. */
export interface PhotoLimits {
  /** Bytes of a photo's file. */
  readonly photoBytes: number;
  /** Bytes of any other file. */
  readonly fileBytes: number;
  /** Pixels that a photo unpacks to, in any of its pictures. */
  readonly pixels: number;
}

/**
 * The bounds in force. 80 megapixels: phones make 50 (8,160 × 6,120), some cameras 61; those of 108 and 200 megapixels
 * save 12 to 50 unless their owner insists. 60 MB: a 50-megapixel JPEG of the highest quality has about 40. 300 MB: five minutes
 * of 1080p video at 8 Mbit/s.
 */
export const PHOTO_LIMITS: PhotoLimits = {
  photoBytes: 60_000_000,
  fileBytes: 300_000_000,
  pixels: 80_000_000,
};
