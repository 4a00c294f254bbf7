import { expect, test } from 'vitest';

import { mebibyte, photoLimits } from './photo-limits.ts';
import { readPosted } from './read-posted.server.ts';

const address = 'https://doorstep.example.com/proxy/requests/order/1';

function form(
  files: readonly { readonly name: string; readonly size: number }[],
  message = '破れています',
): FormData {
  const posted = new FormData();
  posted.append('message', message);
  posted.append('line', '1');
  posted.append('line', '2');
  for (const { name, size } of files) posted.append('photos', new File([new Uint8Array(size).fill(7)], name));
  return posted;
}

const post = (body: FormData) => readPosted(new Request(address, { method: 'POST', body }));

test('[FORM-01] fields and photos of a form are read as they were sent, whatever the photos are called', async () => {
  const posted = await post(
    form([
      { name: 'バッグ; "1"=2.jpg', size: 3 },
      { name: '../../etc/passwd', size: 2 },
    ]),
  );
  expect(posted.fields.get('message')).toBe('破れています');
  expect(posted.fields.getAll('line')).toEqual(['1', '2']);
  expect(posted.files.map(({ bytes }) => bytes.length)).toEqual([3, 2]);
  expect(posted.files.map(({ name }) => name)).not.toContain('../../etc/passwd');
  expect(posted).toMatchObject({ trouble: null, large: [] });
});

test('a form without files is read in the same way, and a field for photos that was left empty is no photo', async () => {
  const plain = await readPosted(
    new Request(address, { method: 'POST', body: new URLSearchParams({ message: 'Hello & goodbye' }) }),
  );
  expect(plain).toMatchObject({ files: [], trouble: null });
  expect(plain.fields.get('message')).toBe('Hello & goodbye');
  expect(await post(form([{ name: '', size: 0 }]))).toMatchObject({ files: [], trouble: null });
});

test('[FORM-01] a photo of exactly 10 MB is taken, one of a byte more is named, and what was typed stays', async () => {
  const exact = photoLimits.fileSize;
  const posted = await post(
    form([
      { name: 'exact.jpg', size: exact },
      { name: 'more.jpg', size: exact + 1 },
    ]),
  );
  expect(posted.files.map(({ name }) => name)).toEqual(['exact.jpg']);
  expect(posted.large).toEqual(['more.jpg']);
  const sameName = await post(
    form([
      { name: 'image.jpg', size: exact + 1 },
      { name: 'image.jpg', size: 5 },
    ]),
  );
  expect(sameName.files.map(({ bytes }) => bytes.length)).toEqual([5]);
  expect(posted.fields.get('message')).toBe('破れています');
});

test('[FORM-01] a sixth photo is one too many', async () => {
  const six = Array.from({ length: 6 }, (_, index) => ({ name: `${index}.jpg`, size: 1 }));
  expect(await post(form(six))).toMatchObject({ trouble: 'too many' });
});

/** A body that goes on for ever. `read` tells how much has been taken of it, `cutOff` how much that was when nothing more was wanted. */
function endless(headers: Readonly<Record<string, string>>) {
  let read = 0;
  let resolve: (size: number) => void = () => undefined;
  const cutOff = new Promise<number>((told) => (resolve = told));
  const head =
    '--b\r\nContent-Disposition: form-data; name="message"\r\n\r\nHello\r\n--b\r\n' +
    'Content-Disposition: form-data; name="photos"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n';
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = read === 0 ? Buffer.from(head) : new Uint8Array(mebibyte);
      read += chunk.length;
      controller.enqueue(chunk);
    },
    cancel: () => resolve(read),
  });
  const request = new Request(address, {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: { 'content-type': 'multipart/form-data; boundary=b', ...headers },
  });
  return { request, cutOff };
}

const announced = { 'content-length': String(60 * mebibyte) };

test.each<{ what: string; headers: Readonly<Record<string, string>>; least: number }>([
  { what: 'what never ends', headers: {}, least: 50 },
  { what: 'what is announced as too large', headers: announced, least: 0 },
])(
  '[FORM-01] $what is answered while it still comes in, nothing of it is kept, and after as much again it is cut off; what was typed stays',
  async ({ headers, least }) => {
    const { request, cutOff } = endless(headers);
    const posted = await readPosted(request);
    expect(posted).toMatchObject({ trouble: 'too large', files: [] });
    expect(posted.fields.get('message')).toBe('Hello');
    const read = (await cutOff) / mebibyte;
    expect(read).toBeGreaterThan(least + 60);
    expect(read).toBeLessThan(least + 70);
  },
);

test.each([
  [
    'a form that ends in the middle',
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nHel',
    'multipart/form-data; boundary=b',
  ],
  ['a form without its boundary', 'x', 'multipart/form-data'],
  ['JSON', '{}', 'application/json'],
])('%s is broken, and nothing is thrown', async (_, body, type) => {
  const request = new Request(address, { method: 'POST', body, headers: { 'content-type': type } });
  expect(await readPosted(request)).toMatchObject({ trouble: 'broken', files: [] });
});

test('[PROD-01] of somebody of whom no files are taken none is kept, however small, and that is known by the fields alone', async () => {
  const request = () => new Request(address, { method: 'POST', body: form([{ name: 'a.jpg', size: 3 }]) });
  const asked: string[] = [];
  const takes = (isTaken: boolean) => (fields: URLSearchParams) => {
    asked.push(fields.get('message') ?? '');
    return Promise.resolve(isTaken);
  };
  expect(await readPosted(request(), photoLimits, takes(false))).toMatchObject({
    files: [],
    trouble: 'stranger',
  });
  expect((await readPosted(request(), photoLimits, takes(true))).files).toHaveLength(1);
  expect(asked).toEqual(['破れています', '破れています']);
});
