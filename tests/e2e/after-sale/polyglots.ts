import sharp from 'sharp';

const script = '<script>alert(1)</script>';
const bag = sharp({ create: { width: 80, height: 60, channels: 3, background: '#804020' } });
const jpeg = await bag
  .clone()
  .withExif({ IFD0: { Copyright: 'Mei Ito' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 40/1 0/1' } })
  .jpeg()
  .toBuffer();
const png = await bag.clone().png().toBuffer();
const gif = await bag.clone().gif().toBuffer();

/** An empty archive, as Java and everything that unzips reads it from the end of a file. */
const archive = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);

/** A JPEG with a page in its comment. */
function withComment(picture: Buffer, text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(text, 'latin1')]);
  return Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)]);
}

/** Files that are pictures and something else as well. */
export const polyglots = {
  /** Who took it, and where, is in it. */
  'where.jpg': jpeg,
  'page in its comment.jpg': withComment(jpeg, `<html>${script}</html>`),
  'archive behind it.jpg': Buffer.concat([jpeg, archive]),
  'script behind it.png': Buffer.concat([png, Buffer.from(script)]),
} as const;

/** Files that are no photo, whatever they are called. */
export const noPhotos = {
  'strap.jpg': Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script}</svg>`),
  'gifar.gif': Buffer.concat([gif, archive]),
  'page.png': Buffer.from(`<html>${script}</html>`),
} as const;
