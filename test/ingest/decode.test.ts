import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../pipeline/ingest/decode.js';

const ENGLISH =
  '“The river rose,” the mayor’s office said – and rose again… The café at the bridge paid £40 or €50 for sandbags, and its owner’s brother “couldn’t” help. ';
const NAMES =
  'Premier Łukasz Wałęsa told Mr. Dvořák in Kraków that the deal was done, officials said. ';
const FRENCH =
  'M. Décamps a déclaré que l’accord « serait signé » à Noël, où qu’il soit : 20 °C, 5 m². ';
// The table of iconv-lite is older than the euro.
const NO_EURO = ENGLISH.replace('€', '£');
const RUSSIAN =
  'Мэр города заявил, что вода поднялась за ночь и дошла до нижних улиц, где закрыты магазины. Жители ждут помощи на верхних этажах. ';

describe('decode', () => {
  test.each([
    ['utf-8', ENGLISH, Buffer.from(ENGLISH)],
    ['utf-8', `\ufeff${ENGLISH}`, Buffer.from(`\ufeff${ENGLISH}`)],
    ['utf-16le', `\ufeff${ENGLISH}`, iconv.encode(`\ufeff${ENGLISH}`, 'utf-16le')],
    ['utf-16be', `\ufeff${ENGLISH}`, iconv.encode(`\ufeff${ENGLISH}`, 'utf-16be')],
    ['utf-16le', ENGLISH, iconv.encode(ENGLISH, 'utf-16le')],
    ['utf-32le', `\ufeff${ENGLISH}`, iconv.encode(`\ufeff${ENGLISH}`, 'utf-32le')],
    ['utf-32be', `\ufeff${ENGLISH}`, iconv.encode(`\ufeff${ENGLISH}`, 'utf-32be')],
    ['windows-1252', ENGLISH, iconv.encode(ENGLISH, 'windows-1252')],
    ['windows-1252', 'the mayor’s “plan”', iconv.encode('the mayor’s “plan”', 'windows-1252')],
    ['windows-1252', FRENCH, iconv.encode(FRENCH, 'windows-1252')],
    ['windows-1250', NAMES, iconv.encode(NAMES, 'windows-1250')],
    ['macintosh', NO_EURO, iconv.encode(NO_EURO, 'macintosh')],
    ['windows-1251', RUSSIAN, iconv.encode(RUSSIAN, 'windows-1251')],
    ['utf-8', '', Buffer.alloc(0)],
  ])('%s', (encoding, text, bytes) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test('an encoding that the user sets wins', () => {
    expect(decode(Buffer.from([0xe9]), 'windows-1251').text).toBe('й');
  });

  test('a broken byte in UTF-8 does not make it another encoding', () => {
    const bytes = Buffer.concat([Buffer.from(ENGLISH.repeat(3)), Buffer.from([0xe2, 0x80])]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', text: `${ENGLISH.repeat(3)}\ufffd` });
  });

  test.each([
    ['utf-16', 'utf-16be', `\ufeff${ENGLISH}`],
    ['UTF16', 'utf-16le', `\ufeff${ENGLISH}`],
    ['utf-16', 'utf-16be', ENGLISH],
    ['utf-16', 'utf-16le', '東京は雨だ'],
    ['utf-32', 'utf-32be', `\ufeff${ENGLISH}`],
    ['utf-32', 'utf-32le', ENGLISH],
  ])('%s that a user sets is named with its order of bytes: %s', (forced, encoding, text) => {
    expect(decode(iconv.encode(text, encoding), forced)).toEqual({ text, encoding });
  });

  test.each([
    ['shift_jis', 'cp932', '髙﨑は①と言った'],
    ['Shift-JIS', 'cp932', '髙﨑は①と言った'],
    ['euc-kr', 'cp949', '똠방각하'],
    ['big5', 'big5-hkscs', '嘅咗喺'],
    ['gb18030', 'gb18030', '镕€'],
    ['latin1', 'latin1', 'é'],
  ])('%s is named %s, as Python and R read the same bytes', (forced, encoding, text) => {
    expect(decode(iconv.encode(text, forced), forced)).toEqual({ text, encoding });
    expect(decode(iconv.encode(text, forced), encoding)).toEqual({ text, encoding });
  });

  test('a byte too many at the end of UTF-16 does not go without a sign', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffIt is.', 'utf16le'), Buffer.from('a')]);
    expect(decode(bytes)).toEqual({ text: '\ufeffIt is.\ufffd', encoding: 'utf-16le' });
  });

  test('half a character of UTF-16 becomes what UTF-8 can hold, whole ones stay', () => {
    const bytes = Buffer.from('\ufeffSo 🙂 \ud83d it \ude42 is.', 'utf16le');
    expect(decode(bytes).text).toBe('\ufeffSo 🙂 \ufffd it \ufffd is.');
  });

  test.each([
    ['unknown_encoding', () => decode(Buffer.from('a'), 'klingon')],
    ['unknown_encoding', () => decode(Buffer.from('a'), 'hex')],
    ['binary', () => decode(Buffer.from([1, 2, 0, 3, 4, 5, 6, 7]))],
  ])('fails with %s', (code, run) => {
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});
