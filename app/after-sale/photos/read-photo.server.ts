import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import sharp from 'sharp';

/** A picture as it is kept: drawn anew, so that nothing is in it but what is seen. */
export interface Photo {
  readonly type: 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The longer side of what is kept, in pixels: enough to see a broken seam. */
const longestSide = 2_400;

/** No camera of a telephone makes more; a picture that claims more would fill the memory once it is unpacked. */
const mostPixels = 60_000_000;

/** What is read of all that the library could read. Of the rest nothing is tried: SVG loads other files, PDF and TIFF are programs of their own. */
const loaders = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'];
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: loaders });

/**
 * Reads a photo by what is in it, whatever its name and its sender say: JPEG, PNG and WebP, the right way up. Where it was taken, and
 * whatever stood before, behind or beside the picture, is left behind. Fails for everything that is no whole photo.
 */
export async function readPhoto(bytes: Uint8Array): Promise<Result<Photo, 'no photo'>> {
  if (!beginsLikePhoto(bytes)) return fail('no photo');
  try {
    const { data, info } = await sharp(bytes, { failOn: 'truncated', limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 84 })
      .toBuffer({ resolveWithObject: true });
    return ok({
      type: 'image/jpeg',
      bytes: new Uint8Array(data),
      width: info.width,
      height: info.height,
    });
  } catch {
    // What the library says is about the inside of a file that somebody made up.
    return fail('no photo');
  }
}

/** The first bytes of each type; `null` stands for any. */
const beginnings: readonly (readonly (number | null)[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
];

const beginsLikePhoto = (bytes: Uint8Array): boolean =>
  beginnings.some((beginning) => beginning.every((byte, index) => byte === null || bytes[index] === byte));
