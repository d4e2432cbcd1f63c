import { expect, test } from 'vitest';
import { faceOf } from './face.ts';
import { morning } from './previews/preview-data.ts';

test('the last known calls stay on the board when the server is lost or silent', () => {
  expect(faceOf('lost', morning)).toEqual({ is: 'calls', view: morning, stale: true });
  expect(faceOf('silent', morning)).toEqual({ is: 'calls', view: morning, stale: true });
  expect(faceOf('live', morning)).toEqual({ is: 'calls', view: morning, stale: false });
});

test('before the first view the board says what it waits for', () => {
  expect(faceOf('joining', undefined)).toEqual({ is: 'joining' });
  expect(faceOf('lost', undefined)).toEqual({ is: 'no-server' });
  expect(faceOf('silent', undefined)).toEqual({ is: 'no-server' });
});

test('a board that the centre does not know any more shows no calls', () => {
  expect(faceOf({ refused: 'not-paired' }, morning)).toEqual({ is: 'not-paired' });
});

test('a board older than the server says that it is being updated', () => {
  expect(faceOf({ refused: 'protocol-differs' }, morning)).toEqual({ is: 'outdated' });
});
