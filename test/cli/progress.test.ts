import { expect, test } from 'vitest';
import { Progress } from '../../pipeline/cli/progress.js';

/** What the progress of three documents writes to a stream. */
function written(isTTY: boolean): string {
  let text = '';
  const stream = { isTTY, columns: 80, write: (piece: string) => (text += piece) };
  const progress = new Progress(stream as unknown as NodeJS.WriteStream);
  progress.start(3);
  for (const done of [1, 2, 3]) progress.update(done, 3, `${done}.txt`);
  progress.stop();
  return text;
}

test('progress is a line for each tenth where nobody watches', () => {
  expect(written(false)).toBe('1 of 3 documents\n2 of 3 documents\n3 of 3 documents\n');
});

test('progress is a bar on a terminal, which stands there before the first document is done', () => {
  expect(written(true)).toContain('0/3');
});
