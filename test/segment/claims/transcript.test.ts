import { describe, expect, it } from 'vitest';
import { articleFrom, claimsIn, fullClaims } from './helpers.js';

const BRIEFING = [
  'The ministry met the press on Monday.',
  'SPOKESPERSON (Ms. Maria Olsen): Good morning. The dam is safe.',
  'QUESTION: Who will pay?',
  'SPOKESPERSON: The ministry will pay. The mayor says that he agrees.',
  'QUESTION: When will it open? The road is full.',
  'SPOKESPERSON: In May.',
].join('\n\n');

const INTERVIEW = [
  'She spoke to the paper in Orle.',
  'Q: How old is the dam?',
  'A: It is very old. The mayor says that it will burst.',
  'Q: The mayor is a nurse.',
  'A: He was a nurse.',
].join('\n\n');

const spoken = (text: string) =>
  claimsIn(text)
    .filter(({ cue }) => cue === ':')
    .map(({ source, content }) => [source, content]);

describe('turns of a transcript', () => {
  it('gives each turn to its speaker, and questions to nobody', () => {
    expect(spoken(BRIEFING)).toEqual([
      ['SPOKESPERSON (Ms. Maria Olsen)', 'Good morning. The dam is safe.'],
      ['SPOKESPERSON', 'The ministry will pay. The mayor says that he agrees.'],
      ['QUESTION', 'The road is full.'],
      ['SPOKESPERSON', 'In May.'],
    ]);
    const authors = claimsIn(BRIEFING).filter(({ kind }) => kind === 'author');
    expect(authors.map(({ content }) => content)).toEqual(['The ministry met the press on Monday']);
  });

  it('knows a speaker by the name that a label gives once', () => {
    const turns = fullClaims(BRIEFING).filter(({ rule }) => rule.startsWith('transcript'));
    expect(turns.map(({ sourceEntity }) => sourceEntity)).toEqual([
      'PERSON|maria olsen',
      'PERSON|maria olsen',
      '',
      'PERSON|maria olsen',
    ]);
    expect(turns[2]).toMatchObject({
      status: 'unresolved',
      reason: 'the label names no person of the text',
    });
  });

  it('knows offices by the names before their brackets, and numbers of questions', () => {
    const hearing = [
      'Members who were present on Monday: Maria Olsen (Chair) and Anna Hill.',
      'Q1 Chair: The dam is old.',
      'Anna Hill: It is not old.',
      'Q2 Chair: The road is full.',
      'Anna Hill: It is empty.',
    ].join('\n\n');
    const turns = fullClaims(hearing).filter(({ rule }) => rule.startsWith('transcript'));
    expect(turns.map(({ sourceEntity }) => sourceEntity)).toEqual([
      'PERSON|maria olsen',
      'PERSON|anna hill',
      'PERSON|maria olsen',
      'PERSON|anna hill',
    ]);
    expect(spoken(hearing).map(([source]) => source)).toEqual([
      'Chair',
      'Anna Hill',
      'Chair',
      'Anna Hill',
    ]);
  });

  it('takes a repeated name of a paper for who asks', () => {
    const talk = [
      'Anna Hill runs the port of Orle.',
      'Orle Post: You were fired. The board said so.',
      'Anna Hill: The board told me to go.',
      'Orle Post: He says you lost control of costs.',
      'Anna Hill: He says many things.',
    ].join('\n\n');
    expect(spoken(talk)).toEqual([
      ['Orle Post', 'You were fired. The board said so.'],
      ['Anna Hill', 'The board told me to go.'],
      ['Orle Post', 'He says you lost control of costs.'],
      ['Anna Hill', 'He says many things.'],
    ]);
  });

  it('leaves what is labelled once, and captions, to the speaker before', () => {
    const talk = [
      'The port of Orle has a new chief.',
      'Anna Hill: The board told me to go.',
      'Good News: I went to the sea.',
      'Maria Olsen: She did.',
      'Photo: The sea.',
      'Anna Hill: I did.',
      'Photo: The port.',
    ].join('\n\n');
    expect(new Set(spoken(talk).map(([source]) => source))).toEqual(
      new Set(['Anna Hill', 'Maria Olsen']),
    );
  });

  it('nests who is quoted in a turn', () => {
    const claims = fullClaims(BRIEFING);
    const quoted = claims.find(({ cueLemma }) => cueLemma === 'say');
    expect(quoted?.rule).toMatch(/^nested;/);
    expect(claims[quoted?.parent ?? -1]?.rule).toMatch(/^transcript/);
  });

  it('reads interviews', () => {
    expect(spoken(INTERVIEW)).toEqual([
      ['A', 'It is very old. The mayor says that it will burst.'],
      ['Q', 'The mayor is a nurse.'],
      ['A', 'He was a nurse.'],
    ]);
  });

  it('reads labels with offices and names in brackets, and within quotation marks', () => {
    const sitting = [
      'Sitting of May.',
      'The Minister of Transport (Ms Maria Olsen): The bridge will open.',
      'Deputy Peter Hall: I doubt it.',
      'The Chair: Order. We go on.',
      'The Minister of Transport (Ms Maria Olsen): It will open in June.',
    ].join('\n\n');
    expect(spoken(sitting)).toEqual([
      ['The Minister of Transport (Ms Maria Olsen)', 'The bridge will open.'],
      ['Deputy Peter Hall', 'I doubt it.'],
      ['The Chair', 'Order. We go on.'],
      ['The Minister of Transport (Ms Maria Olsen)', 'It will open in June.'],
    ]);
    const quoted = ['They met.', '"HALL: No.', '"OLSEN: Yes. We go on.', '"HALL: Why not?'].join(
      '\n\n',
    );
    expect(spoken(quoted)).toEqual([
      ['HALL', 'No.'],
      ['OLSEN', 'Yes. We go on.'],
    ]);
  });

  it('leaves out what nobody says', () => {
    const text = [
      'She spoke to the paper in Orle.',
      'Q: How old is the dam?',
      'A: It is old.',
      'It may break.',
      'Advertisement',
      'Q: Who will pay?',
      'A: The town will.',
      '(laughs)',
      'I mean it.',
      'Q: When?',
      'A: In May.',
      'This interview has been edited for length.',
    ].join('\n\n');
    expect(spoken(text)).toEqual([
      ['A', 'It is old.\n\nIt may break.'],
      ['A', 'The town will. | I mean it.'],
      ['A', 'In May.'],
    ]);
  });

  it('knows who "I" is in a turn', () => {
    const text = [
      'They met in Orle.',
      'Maria Olsen: I believe that the dam is old.',
      'Peter Hall: We think that it is safe.',
      'Maria Olsen: I think that it will break.',
    ].join('\n\n');
    const inner = fullClaims(text).filter(
      ({ parent, rule }) => parent >= 0 && rule !== 'transcript',
    );
    expect(inner.map(({ sourceEntity, candidates }) => [sourceEntity, candidates])).toEqual([
      ['PERSON|maria olsen', []],
      ['', ['PERSON|peter hall']],
      ['PERSON|maria olsen', []],
    ]);
  });

  it.each([
    [
      'Maria Olsen has built dams for forty years. She spoke to Tom Hall in Orle.',
      'PERSON|maria olsen',
    ],
    ['By Tom Hall\n\nMaria Olsen has built dams for forty years.', 'PERSON|maria olsen'],
    ['Maria Olsen and Ann Berg have built dams for forty years.', ''],
    ['She spoke to the paper in Orle.', ''],
  ])('knows who answers when the head names one person: %s', (head, entity) => {
    const text = INTERVIEW.replace('She spoke to the paper in Orle.', head);
    const turns = fullClaims(text).filter(({ rule }) => rule.startsWith('transcript'));
    const answers = turns.filter(({ sourceEntity }) => sourceEntity === entity);
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(turns.some(({ sourceEntity }) => sourceEntity !== '' && sourceEntity !== entity)).toBe(
      false,
    );
  });

  it.each([
    ['one colon', 'The council met.\n\nNOTE: The dam is safe.\n\nThe mayor left.'],
    [
      'a list of places',
      'The dams are old.\n\nOrle: 40 years.\n\nHest: 50 years.\n\nVik: 60 years.',
    ],
    [
      'the same label throughout',
      'A list.\n\nNOTE: The dam is old.\n\nNOTE: It is safe.\n\nNOTE: It is high.',
    ],
  ])('finds none in %s', (_, text) => {
    const { claims } = articleFrom(text);
    expect(claims.filter(({ rule }) => rule.startsWith('transcript'))).toEqual([]);
  });
});

const RECORD = [
  'Agenda for Monday',
  'The President (spoke in Spanish): I shall now make a statement.',
  'Mr. Olsen (Norway): Water is no weapon.',
  'We believe that the Council should act.',
  'Ms. Hill (Canada): The river is dry.',
  'The meeting rose at noon.',
].join('\n\n');

const DEBATE = [
  'The ports',
  'The Minister for Ports (Karl Olsen)\nI am grateful to her. The ports are open.',
  'Anna Hill (Orle) (Lab)\nThe islanders have heard this before.',
  'Karl Olsen\nIt would cost more than the job.',
  'Madam Deputy Speaker\nThe House must hear the answer.',
].join('\n\n');

const RECORDING = [
  'The energy podcast',
  'Host  00:01\nWelcome back to the show.',
  'Leila Karimi  00:07\nThank you for having me.',
  'Host  01:12:09\nPrices rose.',
  'Leila Karimi  01:12:20\nThey will fall again.',
].join('\n\n');

const BRIEFED = [
  'MR. ERNST: The President will travel on Friday.',
  'Q    Thanks, Jon. He said it was late.',
  'MR. ERNST: It is not late.',
  'Q    “You said so in May.”',
].join('\n\n');

const PARLIAMENT = [
  'The dam (debate)',
  'President. – The next item is the dam.',
  'Lena Voss, Vice-President of the Commission. – Madam President, it was a mistake. We said so.',
  'Karl Olsen (S&D). – (FR) Madam President, water is a right.',
].join('\n\n');

const CONGRESS = [
  'THE RIVER COMPACT',
  'Mr. HALE. Mr. President, I rise to speak. The river is dry.',
  'That is too long.',
  'The PRESIDING OFFICER. The Senator from Montana.',
  'Ms. QUISPE of Montana. I agree with him.',
].join('\n\n');

const CALL = [
  'Orle Steel on its results for the year 2018',
  'Company Participants\nKarin Dahl - Chief Executive Officer\nTom Birk - Chief Financial Officer',
  'Operator',
  'Good morning, and welcome to the call of the company.',
  'Karin Dahl',
  'Demand remains strong in the north and in the south.',
  'Tom Birk',
  'Our margin was ten percent in the year that is over.',
].join('\n\n');

const headed = (text: string) =>
  claimsIn(text)
    .filter(({ kind, cue }) => kind === 'direct' && cue === '')
    .map(({ source, content }) => [source, content]);

describe('records of meetings', () => {
  it('know whom a speaker speaks for, and paragraphs that go on', () => {
    expect(spoken(RECORD)).toEqual([
      ['The President', 'I shall now make a statement.'],
      ['Mr. Olsen (Norway)', 'Water is no weapon.\n\nWe believe that the Council should act.'],
      ['Ms. Hill (Canada)', 'The river is dry.'],
    ]);
    const authors = claimsIn(RECORD).filter(({ kind }) => kind === 'author');
    expect(authors.map(({ content }) => content)).toEqual(['The meeting rose at noon']);
  });

  it('know speakers in headings, with brackets and then without', () => {
    expect(headed(DEBATE)).toEqual([
      ['The Minister for Ports (Karl Olsen)', 'I am grateful to her. The ports are open.'],
      ['Anna Hill (Orle) (Lab)', 'The islanders have heard this before.'],
      ['Karl Olsen', 'It would cost more than the job.'],
      ['Madam Deputy Speaker', 'The House must hear the answer.'],
    ]);
  });

  it('know speakers by the place in a recording', () => {
    expect(headed(RECORDING)).toEqual([
      ['Host', 'Welcome back to the show.'],
      ['Leila Karimi', 'Thank you for having me.'],
      ['Host', 'Prices rose.'],
      ['Leila Karimi', 'They will fall again.'],
    ]);
    const marked =
      '[00:01] Karl Olsen: It rained.\n\n[00:09] Anna Hill: It froze.\n\n[00:14] Karl Olsen: It did.';
    expect(spoken(marked)).toEqual([
      ['Karl Olsen', 'It rained.'],
      ['Anna Hill', 'It froze.'],
      ['Karl Olsen', 'It did.'],
    ]);
  });

  it('know speakers before a stop', () => {
    expect(headed(PARLIAMENT)).toEqual([
      ['President', 'The next item is the dam.'],
      [
        'Lena Voss, Vice-President of the Commission',
        'Madam President, it was a mistake. We said so.',
      ],
      ['Karl Olsen (S&D)', 'Madam President, water is a right.'],
    ]);
    expect(headed(CONGRESS)).toEqual([
      ['Mr. HALE', 'Mr. President, I rise to speak. The river is dry.\n\nThat is too long.'],
      ['The PRESIDING OFFICER', 'The Senator from Montana.'],
      ['Ms. QUISPE of Montana', 'I agree with him.'],
    ]);
  });

  it('know the letters of a hearing, and the others in it', () => {
    const hearing = [
      'The deposition of Maria Olsen was taken by Mr. Hill in Orle on Monday.',
      'Q. Did you know of it?',
      'A. No. Nobody told me.',
      'MR. STORM: It is late.',
      'Q. You can go.',
      'A. I will stay.',
    ].join('\n\n');
    const turns = fullClaims(hearing).filter(({ rule }) => rule.startsWith('transcript'));
    expect(turns.map(({ sourceEntity }) => sourceEntity.replace('PERSON|', ''))).toEqual([
      'maria olsen',
      '',
      '',
      'maria olsen',
    ]);
  });

  it('know speakers by the list of who takes part', () => {
    expect(headed(CALL).map(([source]) => source)).toEqual(['Operator', 'Karin Dahl', 'Tom Birk']);
  });

  it.each([
    'Mr. Hale left.\n\nMs. Quispe stayed.\n\nThe President. He was late.\n\nMr. Olsen slept.',
    'Costs. – They rose.\n\nBoats. – They sank.',
    'NATO. It met.\n\nThe EU. It met.\n\nThe UN. It met too, they said.',
  ])('take no other stops for those behind speakers: %s', (text) => {
    expect(headed(text)).toEqual([]);
  });

  it('know a question by its letter', () => {
    expect(spoken(BRIEFED)).toEqual([
      ['MR. ERNST', 'The President will travel on Friday.'],
      ['MR. ERNST', 'It is not late.'],
    ]);
    expect(headed(BRIEFED)).toEqual([
      ['Q', 'Thanks, Jon. He said it was late.'],
      ['Q', '“You said so in May.”'],
    ]);
  });

  it.each([
    'The ports\n\nAnna Hill\nThe islanders have heard this.\n\nKarl Olsen\nIt would cost more.',
    'The ports\n\nCosts (in millions)\nThe islanders paid more.\n\nBoats (by year)\nIt would cost more.',
  ])('take no other headings for speakers: %s', (text) => {
    expect(headed(text)).toEqual([]);
  });
});

it('keeps a figure that is given in the first sentence of a turn', () => {
  const text =
    'Ana Lee: The bank put the gain at 30 per cent.\n\nBo Ray: That is old.\n\nAna Lee: It is.';
  const claims = fullClaims(text).map(({ rule, cueLemma }) => [rule.split(';')[0], cueLemma]);
  expect(claims).toContainEqual(['nested', 'put']);
});

describe('interviews with questions above the answers', () => {
  const HEAD =
    'An interview with Maria Olsen\n\nMaria Olsen runs the port. She spoke to Karl Hill.';
  const ASKED = [
    'When did the dam fail?\nIn May. The firm said that it held.',
    'What does the government say?\nIt says nothing.',
    'Are you glad?\nNo. I am tired.',
  ];
  const answers = (text: string) =>
    fullClaims(text)
      .filter(({ rule }) => rule.startsWith('transcript'))
      .map(({ sourceEntity, status }) => [sourceEntity, status]);

  it('give the answers to the one who is named', () => {
    const told = ['PERSON|maria olsen', 'resolved'];
    expect(answers([HEAD, ...ASKED].join('\n\n'))).toEqual([told, told, told]);
  });

  it.each([
    ['an explanation', ['Maria Olsen runs the port, which is old.', ...ASKED]],
    ['nobody says I', [HEAD, ...ASKED.slice(0, 2), 'Why so late?\nIt was dry.']],
    ['two questions', [HEAD, ...ASKED.slice(1)]],
    ['two persons', ['An interview with Maria Olsen and Anna Hill on the port.', ...ASKED]],
  ])('leave it open: %s', (_name, paragraphs) => {
    expect(answers(paragraphs.join('\n\n'))).toEqual([]);
  });
});
