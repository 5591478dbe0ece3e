import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntityGold } from '../../../pipeline/cli/entity-gold.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-gold-'));
  writeFileSync(join(folder, 'main.conll'), 'Zork B-PER\nleft O\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What training makes of "[LABEL name]" in a text of the main corpus or of a foreign one. */
function own(marked: string, foreign: boolean): string[] {
  const name = `${marked.length}${foreign}`;
  let text = '';
  const lines: string[] = [];
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [, label, words] = /^\[(\w+) (.*)\]$/.exec(part) ?? [];
    const start = text.length;
    text += words ?? part;
    if (label !== undefined) lines.push(`T${start}\t${label} ${start} ${text.length}\t${words}`);
  }
  writeFileSync(join(folder, `${name}.txt`), text);
  writeFileSync(join(folder, `${name}.ann`), lines.join('\n'));
  const path = join(folder, `${name}.txt`);
  const examples = readEntityGold(foreign ? [join(folder, 'main.conll'), path] : [path]);
  const { context, gold } = examples.at(-1)!;
  return gold.map(({ span, label }) => {
    return `${context.tokens.text.slice(span.start, span.end)}/${label}`;
  });
}

describe('the names of any corpus', () => {
  it.each([
    ["They like [LOC the Quorl's] coast.", ['Quorl/LOC']],
    ['They saw [PER Prime Minister Zork Blim].', ['Zork Blim/PERSON']],
    ['They saw [PER Peruvian President Zork Blim].', ['Zork Blim/PERSON']],
    ['They saw [PER the President].', []],
    ['They live in [LOC northern Quorl].', ['Quorl/LOC']],
    ['They live in [LOC the city of Quorl].', ['Quorl/LOC']],
    ['They live in [LOC Oaxaca, Mexico].', ['Oaxaca/LOC', 'Mexico/LOC']],
    ['They live in [LOC Washington, D.C.].', ['Washington, D.C./LOC']],
    ['They fear [NORP anti-Quorlian] riots.', ['Quorlian/NORP']],
    ['[ORG We] met on [DATE Monday].', []],
    ['The [ORG Kenyan police] met.', ['Kenyan police/ORG']],
    ['The [MISC Kenyan] team met.', ['Kenyan/NORP']],
  ])('%s', (marked, expected) => {
    expect(own(marked, false)).toEqual(expected);
  });
});

describe('the names of a corpus with other guidelines', () => {
  it.each([
    ['[ORG Israel] agreed.', ['Israel/LOC']],
    ['[NORP Peru] and [ORG Kenyans] agreed.', ['Peru/LOC', 'Kenyans/NORP']],
    ['[LOC NATO] agreed with [PER Jordan].', ['NATO/ORG', 'Jordan/PERSON']],
    ['[ORG Kenyan fighters] left.', ['Kenyan/NORP']],
    ['[ORG Quorl Roads Ministry officers] left.', ['Quorl Roads Ministry/ORG']],
    ['[ORG people of Quorl] left.', []],
    ['[PER One young girl] left.', []],
    ['[PER Zork al-Blim] left Kenya.', ['Zork al-Blim/PERSON', 'Kenya/LOC']],
    ['[ORG The EU] and [ORG The Quorls] left.', ['EU/ORG', 'The Quorls/ORG']],
    ['[LOC areas near Quorl] and [LOC The hospital] burnt.', []],
  ])('%s', (marked, expected) => {
    expect(own(marked, true)).toEqual(expected);
  });
});
