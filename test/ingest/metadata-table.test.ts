import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadMetadataTable } from '../../pipeline/ingest/index.js';

const folder = mkdtempSync(join(tmpdir(), 'vouch-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('metadata table', () => {
  test('reads any of the columns', () => {
    const path = join(folder, 'm.csv');
    writeFileSync(path, '\ufeffFile,title,other\r\n"sub/a.txt","A, B",x\r\nb.txt,,\r\n');
    expect(loadMetadataTable(path).rows).toEqual(
      new Map([
        ['sub/a.txt', { title: 'A, B' }],
        ['b.txt', {}],
      ]),
    );
  });

  test.each([
    ['commas', 'file,title,published\na.txt,Föhn,2 Jan 2018\n'],
    ['semicolons', '\ufefffile;title;published\r\n\r\na.txt;Föhn;2 Jan 2018\r\n'],
    ['tabs', 'file\ttitle\tpublished\na.txt\tFöhn\t2 Jan 2018\n'],
    ['Windows-1252', Buffer.from('file,title,published\n./a.txt,Föhn,2 Jan 2018\n', 'latin1')],
    ['rows with nothing in them', 'file,title,published\n,,\na.txt,Föhn,2 Jan 2018\n\n , ,\n'],
    ['two rows', 'file,title,published\na.txt,x,\n.\\a.txt,Föhn,2 Jan 2018\n'],
  ])('with %s', (_, content) => {
    const path = join(folder, 'any.csv');
    writeFileSync(path, content);
    const { rows, repeated } = loadMetadataTable(path);
    expect(rows).toEqual(new Map([['a.txt', { title: 'Föhn', published: '2 Jan 2018' }]]));
    expect([...repeated]).toEqual(String(content).includes('x,') ? ['a.txt'] : []);
  });

  test.each([
    ['a day that is no month tells the order', '13/04/2018', '2018-04-03'],
    ['a month that is no day', '04/13/2018', '2018-03-04'],
    ['nothing tells', '05/04/2018', '03/04/2018'],
    ['days in both places', '13/04/2018\nc.txt,04/13/2018', '03/04/2018'],
  ])('dates in digits: %s', (_, first, expected) => {
    const path = join(folder, 'order.csv');
    writeFileSync(path, `file,published\na.txt,${first}\nb.txt,03/04/2018\n`);
    expect(loadMetadataTable(path).rows.get('b.txt')?.published).toBe(expected);
  });

  test('tells the columns of which nothing is taken', () => {
    const path = join(folder, 'columns.csv');
    writeFileSync(path, 'file,Headline,title,title,date\na.txt,x,first,last,2018\n');
    const { rows, unused } = loadMetadataTable(path);
    expect(unused).toEqual(['headline', 'title', 'date']);
    expect(rows.get('a.txt')).toEqual({ title: 'last' });
  });

  test('says what is wrong', () => {
    expect(() => loadMetadataTable(folder)).toThrow(/it is a folder; name a CSV file/);
    const path = join(folder, 'bad.csv');
    writeFileSync(path, 'name\nx\n');
    expect(() => loadMetadataTable(path)).toThrow(/no column "file"/);
    expect(() => loadMetadataTable(join(folder, 'none.csv'))).toThrow(/cannot be read/);
  });
});
