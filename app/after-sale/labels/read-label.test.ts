import sharp from 'sharp';
import { expect, test } from 'vitest';

import { readLabel } from './read-label.server.ts';

const pdf = (inside = '') =>
  Buffer.from(`%PDF-1.4\n1 0 obj <</Type /Catalog ${inside}>> endobj\n%%EOF\n`, 'latin1');
const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#000000' } });
const png = await picture
  .clone()
  .withExif({ IFD0: { Copyright: 'Mei Ito' } })
  .png()
  .toBuffer();
const read = async (bytes: Buffer) => {
  const label = await readLabel(bytes);
  return label.ok ? label.value.type : label.error;
};

test('[RET-04] a label is a PDF or a PNG by what is in it; of a picture nothing but what is seen is kept', async () => {
  expect(await read(pdf())).toBe('application/pdf');
  expect(await read(png)).toBe('image/png');
  const label = await readLabel(png);
  const { format, exif, width } = await sharp(label.ok ? label.value.bytes : png).metadata();
  expect({ format, exif, width }).toEqual({ format: 'png', width: 40 });
});

test.each([
  ['a PDF that runs something', pdf('/OpenAction <</S /JavaScript /JS (app.alert(1))>>')],
  ['one that hides the name of it', pdf('/OpenAction <</S /J#61vaScript>>')],
  ['one that carries files', pdf('/EmbeddedFiles 1 0 R')],
  ['one that ends in the middle', pdf().subarray(0, 40)],
  [
    'one with something behind its end',
    Buffer.concat([pdf(), Buffer.from('<script>alert(1)</script>'.repeat(9))]),
  ],
  ['a page that begins before its PDF', Buffer.concat([Buffer.from('<html>'), pdf()])],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a PNG that ends in the middle', png.subarray(0, 60)],
  ['JPEG', await picture.clone().jpeg().toBuffer()],
  ['nothing', Buffer.alloc(0)],
])('[RET-04] %s is no label', async (_, bytes) => {
  expect(await read(bytes)).toBe('no label');
});
