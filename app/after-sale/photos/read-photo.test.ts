import { deflateSync, crc32 } from 'node:zlib';

import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { readPhoto } from './read-photo.server.ts';

const red = sharp({ create: { width: 40, height: 20, channels: 3, background: '#d01020' } });
const withPlace = () =>
  red.clone().withExif({
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 40/1 0/1' },
    IFD0: { Copyright: 'Mei Ito' },
  });

const jpeg = await withPlace().jpeg().toBuffer();
const png = await withPlace().png().toBuffer();
const webp = await withPlace().webp().toBuffer();
const gif = await red.clone().gif().toBuffer();
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

/** A PNG that says how large it is, and holds a few bytes: unpacked it would be as large as it says. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const packed = deflateSync(Buffer.alloc(Math.ceil(width / 8 + 1) * 64));
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test.each([
  ['JPEG', jpeg],
  ['PNG', png],
  ['WebP', webp],
])(
  '[PROD-01] a photo in %s is kept as a picture alone: where it was taken and by whom is gone',
  async (_, bytes) => {
    expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('Mei Ito');
    const photo = await readPhoto(bytes);
    expect(photo).toMatchObject({ ok: true, value: { type: 'image/jpeg', width: 40, height: 20 } });
    const kept = photo.ok ? photo.value.bytes : new Uint8Array();
    const { format, exif, xmp, iptc, comments } = await sharp(kept).metadata();
    expect({ format, exif, xmp, iptc, comments }).toEqual({ format: 'jpeg' });
    const { dominant } = await sharp(kept).stats();
    expect(dominant.r).toBeGreaterThan(dominant.g + 100);
  },
);

test('a photo that was taken with the telephone on its side stands upright, and a large one is made smaller', async () => {
  const turned = await red.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await readPhoto(turned)).toMatchObject({ value: { width: 20, height: 40 } });
  const large = await sharp({ create: { width: 4800, height: 1200, channels: 3, background: 'white' } })
    .jpeg()
    .toBuffer();
  expect(await readPhoto(large)).toMatchObject({ value: { width: 2400, height: 600 } });
});

test.each([
  ['an SVG with a script', Buffer.from(svg)],
  ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a GIF that is a script, too', Buffer.concat([Buffer.from('GIF89a=1;alert(1)//'), gif])],
  ['a GIF', gif],
  [
    'an SVG behind the first bytes of a JPEG',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
  ],
  ['a TIFF', await red.clone().tiff().toBuffer()],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
  ['half a JPEG', jpeg.subarray(0, jpeg.length / 2)],
  ['half a PNG', png.subarray(0, png.length - 40)],
  ['the beginning of a WebP', webp.subarray(0, 20)],
  ['a PNG of 60,000 by 60,000', bomb(60_000, 60_000)],
  ['nothing', Buffer.alloc(0)],
])('%s is no photo', async (_, bytes) => {
  expect(await readPhoto(bytes)).toEqual({ ok: false, error: 'no photo' });
});

test('what stands behind a photo, as a page or a program, is not kept', async () => {
  const both = Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>MZ')]);
  const photo = await readPhoto(both);
  expect(photo.ok && Buffer.from(photo.value.bytes).toString('latin1')).not.toMatch(/script|MZ/);
  expect(photo.ok).toBe(true);
});

test('whatever bytes follow a photo’s first ones, they are a picture or none, and nothing is thrown', async () => {
  const begun = fc
    .constantFrom(jpeg, png, webp)
    .chain((photo) =>
      fc
        .tuple(fc.nat({ max: photo.length }), fc.uint8Array({ maxLength: 64 }))
        .map(([at, bytes]) =>
          Buffer.concat([photo.subarray(0, at), bytes, photo.subarray(at + bytes.length)]),
        ),
    );
  await fc.assert(
    fc.asyncProperty(begun, async (bytes) => {
      const photo = await readPhoto(bytes);
      if (photo.ok) expect((await sharp(photo.value.bytes).metadata()).format).toBe('jpeg');
      else expect(photo.error).toBe('no photo');
    }),
    { numRuns: 200 },
  );
});
