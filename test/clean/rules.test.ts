import { describe, expect, test } from 'vitest';
import { RULES } from '../../pipeline/clean/rules/index.js';
import { ruled } from './support.js';

const LONG =
  'The river rose through the night and by the morning it had reached the lower streets of the town, where boats were tied.';
const OTHER =
  'Nobody could say in the evening how many of the people on the upper floors had been brought to the school on the hill.';

const LIVE = ['9:10 a.m.', '9:40 a.m.', '10:05 a.m.', '11:30 a.m.']
  .map((hour, i) => `${hour}\n\n${i % 2 === 0 ? LONG : OTHER}`)
  .join('\n\n');
const CREDIT =
  'The mayor said that the lower town needed boats and that the\n\n© Harrow News\n\nbread would last until Friday.';

/** Per rule: what it repairs, and what looks alike and stays. */
const TABLE: Readonly<
  Record<string, readonly [name: string, damaged: string, repaired: string][]>
> = {
  escapes: [
    [
      'a string of a program',
      'It\\u2019s late.\\n\\n\\u201cNo,\\u201d she said \\"again\\" \\ud83d\\ude00\\/',
      'It’s late.\n\n“No,” she said "again" 😀/',
    ],
    ['a path stays', 'in C:\\new\\notes and C:\\temp', 'in C:\\new\\notes and C:\\temp'],
    ['accents of TeX stay', 'Erd\\"os and Poincar\\\'e', 'Erd\\"os and Poincar\\\'e'],
    ['a code point that is spoken of stays', 'type \\u2019 here', 'type \\u2019 here'],
  ],
  'quoted-printable': [
    [
      'octets and line ends of mail',
      'it=E2=80=99s a caf=C3=A9 in the low=\ner town=20\nand =E2=80=\n=9Cso=E2=80=9D 2 =3D 2',
      'it’s a café in the lower town \nand “so” 2 = 2',
    ],
    ['octets of Windows', 'it=92s =93no=94', 'it’s “no”'],
    ['an address stays', 'see a.example/?id=A9&v=B2', 'see a.example/?id=A9&v=B2'],
    ['an equation stays', 'x =\ny =\nz =\n1', 'x =\ny =\nz =\n1'],
  ],
  'quoted-lines': [
    [
      'lines of a message',
      '> The river rose and\n> fell.\n>\n> No.',
      'The river rose and\nfell.\n\nNo.',
    ],
    ['a message in a message', '> > The river rose and\n> > fell.', 'The river rose and\nfell.'],
    [
      'a paragraph of Markdown',
      'He wrote:\n\n> The river rose through the night and fell in the morning.',
      'He wrote:\n\nThe river rose through the night and fell in the morning.',
    ],
    ['a menu stays', '> Home\n> News\n> Sport', '> Home\n> News\n> Sport'],
    [
      'the sign of a new speaker stays',
      '>> ANN LEE: The river rose through the night and fell.\n>> TOM BIRK: It did.',
      '>> ANN LEE: The river rose through the night and fell.\n>> TOM BIRK: It did.',
    ],
    ['a comparison stays', 'p > 5 and\n> 6 too', 'p > 5 and\n> 6 too'],
  ],
  'line-numbers': [
    [
      'a transcript',
      ' 1  MS. LEE: The river rose through\n 2  the night and by the morning it\n 3  had reached the town.\n 4  MR. BIRK: Who told you that it\n 5  had?\n 6  MS. LEE: I saw it.\n 7  MR. BIRK: You were at home in\n 8  the lower town.\n 9  MS. LEE: No.\n10  MR. BIRK: Where were you?',
      'MS. LEE: The river rose through\nthe night and by the morning it\nhad reached the town.\nMR. BIRK: Who told you that it\nhad?\nMS. LEE: I saw it.\nMR. BIRK: You were at home in\nthe lower town.\nMS. LEE: No.\nMR. BIRK: Where were you?',
    ],
    ...[
      ['a ranking stays', 'Ann Lee of the lower town', ''],
      ['a list of small things stays', 'bread for the lower town', ''],
      ['sentences stay', 'The river rose again.', ''],
      ['clauses of several lines stay', 'the court sat again. It finds that the\nriver rose.', ''],
    ].map(([name, line]): [string, string, string] => {
      const list = Array.from({ length: 12 }, (_, i) => `${i + 1}  ${line}`).join('\n');
      return [name!, list, list];
    }),
  ],
  columns: [
    [
      'three columns',
      [
        'The river belongs to nobody         the mill stood idle for the         would cost more than the',
        'and is used by everybody. For       better part of the summer.          fine. The court has not',
        'six hundred years the mill          The owner sued the town in          ruled on that yet, but the',
        'took its water at night and         1994 and lost. He sued it           judge has walked along the',
        'the meadows took it by day.         again in 2016, and this             bank with both parties and',
        'That ended in 1987, when the        time he has a report that           asked many questions.',
      ].join('\n'),
      [
        'The river belongs to nobody\nand is used by everybody. For\nsix hundred years the mill\ntook its water at night and\nthe meadows took it by day.\nThat ended in 1987, when the',
        'the mill stood idle for the\nbetter part of the summer.\nThe owner sued the town in\n1994 and lost. He sued it\nagain in 2016, and this\ntime he has a report that',
        'would cost more than the\nfine. The court has not\nruled on that yet, but the\njudge has walked along the\nbank with both parties and\nasked many questions.',
      ].join('\n'),
    ],
    [
      'read across',
      'The river rose through the         Nobody could say how many\nnight, and by the morning it       of the people on the upper\nhad reached the lower streets      floors had been brought to\nof the town, where boats were      the school on the hill, but\ntied to lamp posts. The shops      the mayor counted those who\nwere shut.                         were there at noon.',
      'The river rose through the\nnight, and by the morning it\nhad reached the lower streets\nof the town, where boats were\ntied to lamp posts. The shops\nwere shut.\nNobody could say how many\nof the people on the upper\nfloors had been brought to\nthe school on the hill, but\nthe mayor counted those who\nwere there at noon.',
    ],
    ...[
      [
        'a table stays',
        Array.from(
          { length: 9 },
          (_, i) => `Ferries to the northern islands    ${i + 4} per cent of all`,
        ),
      ],
      [
        'terms and what they mean stay',
        Array.from({ length: 9 }, () => 'a lock between two levels          what lifts the boats'),
      ],
      ['doubled spaces stay', Array.from({ length: 9 }, () => `${LONG.slice(0, 60)}  and so on`)],
    ].map(([name, lines]): [string, string, string] => {
      const text = (lines as string[]).join('\n');
      return [name as string, text, text];
    }),
  ],
  'drop-caps': [
    ['on a line of its own', 'It froze.\n\nT\n\nhe river rose.', 'It froze.\n\nThe river rose.'],
    ['a letter that is a word', 'I\nn May it rose.', 'In May it rose.'],
    ['before small capitals', 'THE RIVER\nT HE RIVER rose.', 'THE RIVER\nTHE RIVER rose.'],
    ['of a name', 'K\n\nigalo was flooded.', 'Kigalo was flooded.'],
    ['two readings stay', 'A\n\nlong night.', 'A\n\nlong night.'],
    ['a part of a list stays', 'B\n\nthe second part', 'B\n\nthe second part'],
    ['a vitamin stays', 'It has vitamin\nC has it not.', 'It has vitamin\nC has it not.'],
    ['two firms stay', 'H and M rose.', 'H and M rose.'],
    ['columns of letters stay', 'A\nB\nC', 'A\nB\nC'],
  ],
  'lost-quotes': [
    [
      'question marks',
      'Kenya?s cable. ?We don?t know,? she said. It was ?three too many?. Why ? if so ? was it?',
      'Kenya’s cable. “We don’t know,” she said. It was “three too many”. Why – if so – was it?',
    ],
    [
      'the sign of a lost character',
      'Kenya\ufffds cable. \ufffdWe don\ufffdt know,\ufffd she said.',
      'Kenya’s cable. “We don’t know,” she said.',
    ],
    [
      'lost letters stay',
      'two clich\ufffds, a caf\ufffd in Cura\ufffdao and \ufffdtudes; don\ufffdt',
      'two clich\ufffds, a caf\ufffd in Cura\ufffdao and \ufffdtudes; don\ufffdt',
    ],
    ['questions stay', 'Is it so? No? Who says?', 'Is it so? No? Who says?'],
    ['an address stays', 'a.example/x?s and b.example/y?t', 'a.example/x?s and b.example/y?t'],
  ],
  'wiki-marks': [
    ['a page that touches its marker', 'It rose.[4]:112 So', 'It rose.[4] So'],
    [
      'notes of editors',
      'History[edit]\n\nIt rose.[citation needed] By 2019[update] it fell.[by whom?] So.[2]: 17–19',
      'History\n\nIt rose. By 2019 it fell. So.[2]',
    ],
    [
      'words of a quotation stay',
      'He “let [them] needed” [sic] go',
      'He “let [them] needed” [sic] go',
    ],
    ['a bracket alone stays', 'One. [edit] Two [a] lines', 'One. [edit] Two [a] lines'],
  ],
  'byte-order-mark': [
    ['at the head', '\ufeffRain fell.', 'Rain fell.'],
    ['stays inside', 'Rain \ufefffell.', 'Rain \ufefffell.'],
    ['nothing there', 'Rain fell.', 'Rain fell.'],
  ],
  mojibake: [
    ['twice over, letter and mark in a row', 'KonÃƒÂ©Ã¢â‚¬â„¢s', 'Koné’s'],
    ['Slavic letters as Mac Roman', 'Vuƒçiƒá', 'Vučić'],
    [
      'Windows-1252 as Latin-1',
      '\u0093It\u0092s late\u0085\u0094 \u0096 caf\u00e9',
      '“It’s late…” – café',
    ],
    ['a line end stays', 'One.\u0085Two.', 'One.\u0085Two.'],
    [
      'Mac Roman as Windows-1252',
      'ÒItÕs GagnŽÕs,Ó he said. DonÕt.',
      '“It’s Gagné’s,” he said. Don’t.',
    ],
    ['Portuguese capitals stay', 'CAMÕES and Õs', 'CAMÕES and Õs'],
    [
      'curly quotes and dash',
      'â€œNo,â€\u009d she said â€” it wasnâ€™t.',
      '“No,” she said — it wasn’t.',
    ],
    ['accented letters', 'FranÃ§ois at the cafÃ©', 'François at the café'],
    ['Latin-1 controls', 'itâ\u0080\u0099s', 'it’s'],
    ['twice over', 'itÃ¢â‚¬â„¢s the cafÃƒÂ©', 'it’s the café'],
    ['pound and no-break space', 'Â£5 andÂ\u00a0more', '£5 and\u00a0more'],
    ['Slavic and Turkish names', 'ErdoÄŸan and MiloÅ¡', 'Erdoğan and Miloš'],
    ['emoji', 'good ðŸ˜€', 'good 😀'],
    ['as Windows-1251', 'itвЂ™s the cafГ©', 'it’s the café'],
    ['Russian as Windows-1252', 'ÐœÐ¾Ñ\u0081ÐºÐ²Ð°', 'Москва'],
    ['as Mac Roman', 'it‚Äôs the caf√©', 'it’s the café'],
    ['closing quote with its last byte lost', '“Noâ€ he said', '“No” he said'],
    ['accent taken for a mark', 'SÃ©golÃ \u0308ne', 'Ségolène'],
    ['hyphen with its last byte lost', 'realâ€world', 'real‐world'],
    ['fraction made of a letter', 'GÃ1⁄4nay', 'Günay'],
    ['ordinal made of a letter', 'RaÃol', 'Raúl'],
    ['no-break space that lost its second byte', 'five Â million', 'five  million'],
    [
      'right accents stay',
      'À São Paulo, Ângela à côté de Ñuñoa',
      'À São Paulo, Ângela à côté de Ñuñoa',
    ],
    ['capitals before a quote stay', '“AMANHÔ and “CAFÉ”', '“AMANHÔ and “CAFÉ”'],
    ['Russian stays', 'Её мать — «Вёшка». Он её видел', 'Её мать — «Вёшка». Он её видел'],
    ['typography stays', '“It’s €5 – no, £6…” ©', '“It’s €5 – no, £6…” ©'],
  ],
  'line-ends': [
    ['CRLF', 'One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
    ['CR alone', 'One.\rTwo.', 'One.\nTwo.'],
    ['Unicode paragraph', 'One.\u2029Two.', 'One.\n\nTwo.'],
    ['LF stays', 'One.\nTwo.', 'One.\nTwo.'],
  ],
  'control-characters': [
    ['a selector behind a letter', 'one owner\ufe0f, ☀\ufe0f', 'one owner, ☀\ufe0f'],
    ['zero-width space', 'the\u200b town', 'the town'],
    ['form feed ends a line', 'One.\fTwo.', 'One.\nTwo.'],
    ['joined emoji stays', '👩\u200d🚀', '👩\u200d🚀'],
    ['Persian joiner stays', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['tab stays', 'a\tb', 'a\tb'],
  ],
  'html-entities': [
    ['named', 'Marks &amp; Sons said &quot;no&quot;', 'Marks & Sons said "no"'],
    ['numeric', 'it&#8217;s &#x2014; late', 'it’s — late'],
    ['encoded twice', 'it&amp;rsquo;s', 'it’s'],
    ['an ampersand in a name stays', 'AT&T; R&D', 'AT&T; R&D'],
    ['unknown name stays', '&nosuch;', '&nosuch;'],
    ['without semicolon stays', 'x &amp y', 'x &amp y'],
  ],
  'html-tags': [
    [
      'items and cells',
      '<ul><li>One</li><li><p>Two</p></li></ul><tr><td>A<td>B</tr>',
      '\n\n\n• One\n\n\n\nTwo\n\n\n\n\n\n\tA\tB\n',
    ],
    ['the title of the window', '<TITLE>A | B</TITLE><H1>A</H1>', '\n\n\nA\n\n'],
    ['the kind of document', '<!DOCTYPE html>\nOne.', '\nOne.'],
    ['inline', 'a <b>bold</b> claim', 'a bold claim'],
    ['line break', 'one<br/>two', 'one\ntwo'],
    ['paragraph', '<p>One.</p><p>Two.</p>', '\n\nOne.\n\n\n\nTwo.\n\n'],
    ['comment', 'a<!-- ad --> b', 'a b'],
    ['a script', 'One.<script>var a = "<b>";</script>Two.', 'One.\nTwo.'],
    ['a comparison stays', 'if a < b and c > d', 'if a < b and c > d'],
    [
      'elements of other names, by an attribute',
      'It rained. <post post-id="17">Rain!</post> He said <st1:place w:st="on">Bonn</st1:place>.',
      'It rained. Rain! He said Bonn.',
    ],
    [
      'a name in angles that has no attribute stays',
      'a <post> and </post>',
      'a <post> and </post>',
    ],
    ['a withheld name stays', '<name withheld> said', '<name withheld> said'],
  ],
  'markdown-links': [
    ['a page beside this one', 'the [two projects](north-dam)', 'the two projects'],
    ['a word in brackets stays', 'he [the mayor](sic) spoke', 'he [the mayor](sic) spoke'],
    ['dead link', 'Source: [The fears](#)', 'Source: The fears'],
    ['live link', 'see [the paper](https://example.org/a_(b)) now', 'see the paper now'],
    ['javascript', '[Print](javascript:print)', 'Print'],
    ['address alone', 'see <https://example.org/a> now', 'see https://example.org/a now'],
    [
      'by reference',
      'see [the paper][1] now\n\n[1]: https://example.org/a',
      'see the paper now\n\n',
    ],
    ['a reference without definition stays', 'a [b][1] c', 'a [b][1] c'],
    ['prose stays', 'he [the mayor](who left) spoke', 'he [the mayor](who left) spoke'],
    ['brackets stay', 'they [sic] left (early)', 'they [sic] left (early)'],
  ],
  'markdown-images': [
    ['image', 'One.\n\n![A bridge](/img/a.png)\n\nTwo.', 'One.\n\n\n\nTwo.'],
    ['image in a link', '[![A bridge](a.jpg)](https://example.org)', '[](https://example.org)'],
    ['an exclamation stays', 'Stop![1] (see note)', 'Stop![1] (see note)'],
  ],
  'markdown-emphasis': [
    [
      'code and backslashes',
      'It has `11.2` of 5\\* and\n1\\. one',
      'It has 11.2 of 5* and\n1. one',
    ],
    [
      'quotation marks of old stay',
      "the `old' and `new' ones, C:\\notes",
      "the `old' and `new' ones, C:\\notes",
    ],
    [
      'stars before a heading of a newsletter',
      '** The line\n--------------------\nIt rose.',
      'The line\n--------------------\nIt rose.',
    ],
    ['bold', 'By **Ana Ruiz**, Lima', 'By Ana Ruiz, Lima'],
    ['underscores', '__Note__: rain', 'Note: rain'],
    ['italics', 'in *Current Biology*, and _so_ it is', 'in Current Biology, and so it is'],
    ['a dateline', '*Bonn, 3 May 2020* – It rained.', 'Bonn, 3 May 2020 – It rained.'],
    ['a note of one star stays', 'It rained*, and* how', 'It rained*, and* how'],
    ['names with underscores stay', 'a_b_c and snake_case_name', 'a_b_c and snake_case_name'],
    ['products stay', '2 * 3 * 4 and 2*3*4', '2 * 3 * 4 and 2*3*4'],
    ['power stays', 'x**2 and y**2', 'x**2 and y**2'],
    ['a form to fill in stays', 'Name: ____ Date: ____', 'Name: ____ Date: ____'],
    ['stars of a rating stay', 'The film gets ** of ****', 'The film gets ** of ****'],
  ],
  'tracking-addresses': [
    ['on its own line', 'One.\n\nhttps://a.example/x?utm_source=f\n\nTwo.', 'One.\n\n\n\nTwo.'],
    [
      'in a sentence it stays',
      'at https://a.example/?utm_source=f now',
      'at https://a.example/?utm_source=f now',
    ],
    [
      'a source stays',
      'One.\n\nhttps://a.example/report.pdf',
      'One.\n\nhttps://a.example/report.pdf',
    ],
  ],
  'stray-marks': [
    ['combining mark without a letter', 'the \u0301 town', 'the  town'],
    ['accent after its letter', 'Mu¨ller and Angou´leme', 'Müller and Angoúleme'],
    ['an apostrophe of some kind stays', 'don´t, we´re', 'don´t, we´re'],
    ['a mark on its letter stays', 'cafe\u0301', 'cafe\u0301'],
  ],
  'footnote-markers': [
    [
      'behind a year',
      'It rose in 1993.1 It fell in 1994.2 So.\n\n1 Report.\n2 The same.',
      'It rose in 1993. It fell in 1994. So.\n\n1 Report.\n2 The same.',
    ],
    [
      'behind a quotation and its stop',
      'It was “free”.1 It froze.2\n\n1 The board.\n\n2 The same.',
      'It was “free”. It froze.\n\n1 The board.\n\n2 The same.',
    ],
    [
      'raised, with plain notes',
      'It rained.¹ It froze.²\n\n1. The board.\n\n2. The same.',
      'It rained. It froze.\n\n1. The board.\n\n2. The same.',
    ],
    [
      'as Markdown has them',
      'It rained.[^1] It froze.[^2]\n\n[^1]: The board.\n\n[^2]: The same.',
      'It rained. It froze.\n\n[^1]: The board.\n\n[^2]: The same.',
    ],
    ['in brackets', 'It ended.[12] Then rain.[13]', 'It ended. Then rain.'],
    ['raised', 'It ended.¹ Then “rain”.²', 'It ended. Then “rain”.'],
    [
      'plain figures with their notes',
      'It ended in May.1 Then rain came.2\n\nNotes\n\n1 Hill, p. 3.\n2 Dale, p. 9.',
      'It ended in May. Then rain came.\n\nNotes\n\n1 Hill, p. 3.\n2 Dale, p. 9.',
    ],
    ['an insertion stays', 'the report [2] said', 'the report [2] said'],
    ['a note itself stays', '[1] Hill, p. 3.', '[1] Hill, p. 3.'],
    ['square metres stay', 'of 40 km² and 3 m³', 'of 40 km² and 3 m³'],
    ['a chemical stays', 'CO² and x²', 'CO² and x²'],
    ['an index stays', 'a[1] = b[2]', 'a[1] = b[2]'],
    ['an editor’s letter stays', 'the citizen[s] of 2018', 'the citizen[s] of 2018'],
    ['figures without notes stay', 'The G7 met.1 Then rain.', 'The G7 met.1 Then rain.'],
  ],
  'scanner-errors': [
    ['behind a capital', 'The Nationa1 Board, Coa1 and Wi1l', 'The National Board, Coal and Will'],
    [
      'the document has the word',
      'The council met. The counci1 voted.',
      'The council met. The council voted.',
    ],
    ['rn for m', 'A company closed. The cornpany paid.', 'A company closed. The company paid.'],
    [
      'figures',
      'In 1914 and l914 and 2O14, wi1l of wool',
      'In 1914 and 1914 and 2014, will of wool',
    ],
    ['one without support stays', 'The counci1 voted.', 'The counci1 voted.'],
    ['a word stays', 'a modern barn, burned corn', 'a modern barn, burned corn'],
    ['names and models stay', 'the A10, B2B, H1N1 and O2', 'the A10, B2B, H1N1 and O2'],
    ['a name with rn stays', 'Mr Thornbury met Mr Thombury', 'Mr Thornbury met Mr Thombury'],
  ],
  subtitles: [
    [
      'dashes of speakers, what is heard, and a voice that goes on',
      'WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:02.000\n- Nothing.\n- And then?\n\n00:03.000 --> 00:04.000\n[WIND BLOWING]\n\n00:05.000 --> 00:06.000\n<v Lee>It begins on Monday,</v>\n\n00:06.000 --> 00:07.000\n<v Lee>and so on.</v>',
      'Nothing.\n\nAnd then?\n\n[WIND BLOWING]\n\nLee: It begins on Monday, and so on.',
    ],
    [
      'SubRip',
      '1\n00:00:01,000 --> 00:00:04,200\nWelcome back. With me is\nthe minister.\n\n2\n00:00:04,300 --> 00:00:07,000\nYou said that prices\n\n3\n00:00:07,100 --> 00:00:09,000\nwould fall.\n\n4\n00:00:14,000 --> 00:00:15,000\nAnd now?\n',
      'Welcome back. With me is the minister. You said that prices would fall.\n\nAnd now?\n',
    ],
    [
      'WebVTT with voices',
      'WEBVTT\nKind: captions\n\n00:01.000 --> 00:04.000 align:start\n<v Ann Lee>Prices fell.</v>\n\n00:04.000 --> 00:06.000\n<v Tom Birk>They did.</v>\n\n00:06.000 --> 00:08.000\n<v Tom Birk>I know.</v>',
      'Ann Lee: Prices fell.\n\nTom Birk: They did.\n\nTom Birk: I know.',
    ],
    [
      'speech recognition',
      '[00:00:00.000 --> 00:00:04.200]  Welcome back.\n[00:00:04.200 --> 00:00:07.000]  You said that prices\n[00:00:07.000 --> 00:00:11.900]  would fall.',
      'Welcome back. You said that prices would fall.',
    ],
    [
      'two times stay',
      '00:01.000 --> 00:04.000\nA\n\n00:04.000 --> 00:06.000\nB',
      '00:01.000 --> 00:04.000\nA\n\n00:04.000 --> 00:06.000\nB',
    ],
    ['arrows stay', 'a --> b\n\nb --> c\n\nc --> d', 'a --> b\n\nb --> c\n\nc --> d'],
  ],
  'lost-ligatures': [
    [
      'a gap before a half that looks like a word',
      `${LONG.repeat(6)} Clean energy e orts, signi cant con ict and of cials.`,
      `${LONG.repeat(6)} Clean energy efforts, significant conflict and officials.`,
    ],
    [
      'a sign in a word',
      'The of\ufffdce bene\ufffdts. A di\ufffderent sta\ufffd, o\ufffd duty. The \uf001rst \ufffdoor. Je\ufffdrey.',
      'The office benefits. A different staff, off duty. The first floor. Jeffrey.',
    ],
    [
      'nothing but a gap',
      `${LONG.repeat(6)} The signi cant con ict. Of cials and the rst nancial de cit.`,
      `${LONG.repeat(6)} The significant conflict. Officials and the first financial deficit.`,
    ],
    ['two words that could be meant stay', 'a \ufffdat in town', 'a \ufffdat in town'],
    [
      'another letter stays',
      'a caf\ufffd in Cura\ufffdao don\ufffdt',
      'a caf\ufffd in Cura\ufffdao don\ufffdt',
    ],
    [
      'gaps in a text that has its ligatures stay',
      `${LONG.repeat(6)} The first signi cant con ict. Of cials and the de cit.`,
      `${LONG.repeat(6)} The first signi cant con ict. Of cials and the de cit.`,
    ],
    [
      'one gap stays',
      `${LONG.repeat(6)} The signi cant river.`,
      `${LONG.repeat(6)} The signi cant river.`,
    ],
    [
      'whole words stay',
      `${LONG.repeat(6)} The of and con nor.`,
      `${LONG.repeat(6)} The of and con nor.`,
    ],
  ],
  repeats: [
    [
      'a paragraph',
      `${LONG}\n\nRain fell.\n\n${LONG}\n\nIt ended.`,
      `${LONG}\n\nRain fell.\n\nIt ended.`,
    ],
    [
      'a block with a short line in it',
      `${LONG}\n\nRain fell.\n\n${OTHER}\n\n${LONG}\n\nRain fell.\n\n${OTHER}\n\nIt ended.`,
      `${LONG}\n\nRain fell.\n\n${OTHER}\n\nIt ended.`,
    ],
    [
      'a refrain stays',
      'Rain.\n\nSo it goes.\n\nSnow.\n\nSo it goes.',
      'Rain.\n\nSo it goes.\n\nSnow.\n\nSo it goes.',
    ],
    ['another ending stays', `${LONG}\n\n${LONG} Again.`, `${LONG}\n\n${LONG} Again.`],
  ],
  composition: [
    ['combining acute', 'cafe\u0301', 'café'],
    ['composed stays', 'café', 'café'],
  ],
  'compatibility-forms': [
    ['bullets of a symbol font', '\uf0b7 Roads\n\uf0a7\tSchools', '• Roads\n•\tSchools'],
    ['letters of one', '§ Roads\nü Schools', '• Roads\n• Schools'],
    ['a section stays', '§ 12\n§ 13', '§ 12\n§ 13'],
    ['a symbol in a line stays', 'a \uf0b7 b', 'a \uf0b7 b'],
    ['ligatures', 'the ﬁrst oﬃce ﬂew', 'the first office flew'],
    ['full width', 'ＡＢＣ news', 'ABC news'],
    ['superscripts stay', '5 m² and ½', '5 m² and ½'],
    ['full width beside Chinese stays', '中文，中文', '中文，中文'],
    ['full width behind Chinese stays whole', '中ＡＢＣ news', '中ＡＢＣ news'],
  ],
  'letter-spacing': [
    ['heading', 'S U M M A R Y', 'SUMMARY'],
    ['two words', 'T H E  F L O O D', 'THE FLOOD'],
    ['words that only the list tells', 'P U B L I C N O T I C E', 'PUBLIC NOTICE'],
    ['initials stay', 'J. R. R. Tolkien', 'J. R. R. Tolkien'],
    ['a grade stays', 'A B', 'A B'],
  ],
  'leader-dots': [
    ['contents', 'Summary ........ 4', 'Summary 4'],
    ['an ellipsis stays', 'They left... 4 came back.', 'They left... 4 came back.'],
  ],
  spaces: [
    ['no-break', 'five\u00a0million', 'five million'],
    ['thin', '10\u2009000', '10 000'],
    ['plain stays', 'a b', 'a b'],
  ],
  'trailing-space': [
    ['end of line', 'One. \t\nTwo.  ', 'One.\nTwo.'],
    ['between words stays', 'a  b', 'a  b'],
  ],
  'leading-space': [
    ['indent', '  One.\n\tTwo.', 'One.\nTwo.'],
    ['between words stays', 'a  b', 'a  b'],
  ],
  'repeated-space': [
    ['between words', 'One.  Two \t three', 'One. Two three'],
    ['indent stays', '  One.', '  One.'],
    ['single tab stays', 'a\tb', 'a\tb'],
    ['columns stay', 'Offaly    23     4.1', 'Offaly    23     4.1'],
  ],
  'blank-lines': [
    ['run', 'One.\n\n\n\nTwo.', 'One.\n\nTwo.'],
    ['edges', '\n\nOne.\n', 'One.'],
    ['a line end stays', 'One\nTwo', 'One\nTwo'],
    ['a blank line stays', 'One\n\nTwo', 'One\n\nTwo'],
  ],
  rtf: [
    [
      'words between codes',
      "{\\rtf1\\ansi{\\fonttbl{\\f0\\froman Times;}}\\pard\\f0\\b The Caf\\'e9\\b0\\par\nIt\\rquote s \\i late\\i0 .\\par\n}",
      'The Café\n\nIt’s late.\n\n',
    ],
    [
      'lines that end in a backslash, and code points',
      '{\\rtf1{\\*\\expandedcolortbl;;}\\cf2 Rain fell.\\\n\\u8220?No,\\u8221? he said.}',
      'Rain fell.\n\n“No,” he said.',
    ],
    ['a text on it stays', 'He typed {\\rtf1 and no more.', 'He typed {\\rtf1 and no more.'],
  ],
  latex: [
    [
      'commands',
      '\\section{Dams}\n\nThe \\emph{old} dam~\\cite{lee} held 38\\% of 1{,}200 \\textbf{tons}---so far.\\footnote{In May.}',
      '\n\nDams\n\n\n\nThe old dam held 38% of 1,200 tons—so far.',
    ],
    [
      'formulas, lists and keys in a sentence',
      'As \\citet{lee} says, it fell.\n\\begin{equation}\nx = y\n\\end{equation}\n\\begin{itemize}\n\\item One\n\\item Two\n\\end{itemize}',
      'As lee says, it fell.\n\n\n\n• One\n• Two\n',
    ],
    ['a command that is spoken of stays', 'Use \\emph{so} here.', 'Use \\emph{so} here.'],
    ['a path stays', 'C:\\begin\\label\\ref', 'C:\\begin\\label\\ref'],
  ],
  wikitext: [
    [
      'the source of a page',
      "{{Infobox\n| name = Orle\n}}\nThe '''Orle''' is a [[river]] in the [[North of Norland|north]].<ref>{{cite|a}}</ref>\n\n== History ==\nIt ''rose''.\n[[File:A.jpg|thumb|The [[lock]]]]\n",
      'The Orle is a river in the north.\n\n\nHistory\n\nIt rose.\n',
    ],
    [
      'brackets of a quotation stay',
      'He wrote [[sic]] [[twice]] in [[it]].',
      'He wrote [[sic]] [[twice]] in [[it]].',
    ],
  ],
  'word-fields': [
    [
      'a link and a failed reference',
      'See HYPERLINK "http://a.example/x" \\o "A" the log on page PAGEREF _Toc12 \\h 4. Error! Bookmark not defined.',
      'See the log on page 4.',
    ],
    [
      'the words stay in prose',
      'Error! he cried. A HYPERLINK field',
      'Error! he cried. A HYPERLINK field',
    ],
  ],
  'timed-lines': [
    [
      'the pieces of a transcript',
      '0:00\nIn the summer the harbour\n0:03\nwas the third of its kind.\n0:06\nShips waited for\n0:09\na berth.\n0:12\n[Music]\n0:15\nThe war ended',
      'In the summer the harbour was the third of its kind. Ships waited for a berth.\n\n[Music]\n\nThe war ended',
    ],
    [
      'the posts of a live report stay',
      `9:10\n${LONG}\n9:40\n${OTHER}\n9:50\n${LONG}\n9:55\n${OTHER}\n9:58\n${LONG}`,
      `9:10\n${LONG}\n9:40\n${OTHER}\n9:50\n${LONG}\n9:55\n${OTHER}\n9:58\n${LONG}`,
    ],
    [
      'a programme stays',
      '9:10\nDoors open\n9:40\nSpeech\n10:00\nSongs',
      '9:10\nDoors open\n9:40\nSpeech\n10:00\nSongs',
    ],
  ],
  'comment-anchors': [
    [
      'comments below an exported document',
      'The tram stopped.[a] It rained.[b]\n\n____\n[a]Check this\n[b]source??',
      'The tram stopped. It rained.\n\n____\n\n',
    ],
    ['a list with letters stays', 'We ask:\n[a]one\n[b]two', 'We ask:\n[a]one\n[b]two'],
    ['a letter in brackets stays', 'He [a] left.[b]', 'He [a] left.[b]'],
  ],
  'inline-breaks': [
    [
      'lines around links',
      'The contractor,\nOrle Works\n, stopped. Its head,\nAnn Lee\n, agrees with the\nFerry Board\n.',
      'The contractor, Orle Works, stopped. Its head, Ann Lee, agrees with the Ferry Board.',
    ],
    [
      'sections and a title stay on their lines',
      'World\nEurope\nA strike closes the bridge for\nsix hours\nThe operator of the\nbridge\nsaid so in a\nletter\n.\nAnn Lee\n, of the union, did not.',
      'World\nEurope\nA strike closes the bridge for six hours\nThe operator of the bridge said so in a letter.\nAnn Lee, of the union, did not.',
    ],
    [
      'what is left of bullets stays',
      'Norland\n. Two dams broke.\n. One held.\n. None was new.',
      'Norland\n. Two dams broke.\n. One held.\n. None was new.',
    ],
    ['one such line stays', 'The works\n, stopped.', 'The works\n, stopped.'],
    [
      'a dash goes on with the sentence before a link, a title with the name behind it',
      'The route from\nOrle\n— to the islands — is shut, said\nFerry Watch\n.\nGovernor\nAnn Lee\nis for it, and so is the\nboard\n.',
      'The route from Orle — to the islands — is shut, said Ferry Watch.\nGovernor Ann Lee is for it, and so is the board.',
    ],
    [
      'items with dashes and a title alone stay',
      'The works\n, in\nOrle\n, stopped.\n— the pumps\n— the hull\nGovernor\nAnn Lee\nThe pumps are old.',
      'The works, in Orle, stopped.\n— the pumps\n— the hull\nGovernor\nAnn Lee\nThe pumps are old.',
    ],
  ],
  'spaced-quotes': [
    [
      'marks with space on both sides',
      'He said, " and so it was." She asked: " Why? "',
      'He said, "and so it was." She asked: "Why?"',
    ],
    [
      'behind a single mark it stays',
      'He said, "they call it \'the end\' "',
      'He said, "they call it \'the end\' "',
    ],
    ['an odd mark stays', 'a board of 6 " and more', 'a board of 6 " and more'],
    ['a text of tokens stays', 'He said , " no " .', 'He said , " no " .'],
  ],
  'cut-sentences': [
    [
      'notes between the halves',
      'The award was settled in November. The owners have said that they\n\n1 See the report of 2019.\n\n2 The same.\n\nwill contest the part of it that concerns the cargo and the hull.\n\nOne.',
      'The award was settled in November. The owners have said that they will contest the part of it that concerns the cargo and the hull.\n\n1 See the report of 2019.\n\n2 The same.\n\nOne.',
    ],
    [
      'a figure, its labels and an advertisement',
      'The gap is widest. In the south of the country, where all the roads are often\n\nFigure 2 Rain by month\n\n10\n\nother households\n\nAdvertisement\n\nclosed for weeks, traders will not give credit to anybody at all.',
      'The gap is widest. In the south of the country, where all the roads are often closed for weeks, traders will not give credit to anybody at all.\n\nFigure 2 Rain by month\n\n10\n\nother households\n\nAdvertisement',
    ],
    [
      'a paragraph between stays',
      'The gap is widest. In the south of the country, where all the roads are often\n\nThe council met twice.\n\nclosed for weeks, traders will not give credit to anybody at all.',
      'The gap is widest. In the south of the country, where all the roads are often\n\nThe council met twice.\n\nclosed for weeks, traders will not give credit to anybody at all.',
    ],
    [
      'a list below a line without a stop stays',
      'The board met. These are the reports that members of it have been given to read\n\n1 The report of 2019.\n\n2 The report of 2020.',
      'The board met. These are the reports that members of it have been given to read\n\n1 The report of 2019.\n\n2 The report of 2020.',
    ],
    [
      'cut between words',
      'The two sides agreed to exchange military and civil\n\n\n\naircraft and farm goods.',
      'The two sides agreed to exchange military and civil aircraft and farm goods.',
    ],
    [
      'a finished sentence stays',
      'The two sides agreed to exchange all of their goods.\n\niPhone sales were left out.',
      'The two sides agreed to exchange all of their goods.\n\niPhone sales were left out.',
    ],
    ['a heading stays', 'The harvest\n\nof 1912 was poor.', 'The harvest\n\nof 1912 was poor.'],
    [
      'a list stays',
      'The council will decide on three more things next week:\n\nroads, schools and water.',
      'The council will decide on three more things next week:\n\nroads, schools and water.',
    ],
  ],
  'page-furniture': [
    [
      'as browsers print',
      `14/03/2019, 11:32   The flood | The Bridge\n\nThe flood\n\n${LONG}\nhttps://bridge.example/flood   1/2\n\f14/03/2019, 11:32   The flood | The Bridge\n\n${OTHER}\nhttps://bridge.example/flood   2/2`,
      `The flood\n\n${LONG}\n\n${OTHER}`,
    ],
    [
      'an address in the text stays',
      `${LONG}\n\nhttps://bridge.example/flood\n\n14/03/2019 The flood\n\n${OTHER}`,
      `${LONG}\n\nhttps://bridge.example/flood\n\n14/03/2019 The flood\n\n${OTHER}`,
    ],
    [
      'heads with numbers that count up',
      `${LONG}\n\n1\n\nBriefing Paper    Lee and Birk\n\n${OTHER}\n\n2\n\nBriefing Paper    Lee and Birk\n\n${LONG} Again.`,
      `${LONG}\n\n${OTHER}\n\n${LONG} Again.`,
    ],
    [
      'page numbers that count and cut sentences',
      'The river rose and the mayor\n\n1\n\nasked for boats from the\n\n2\n\nnorthern towns.',
      'The river rose and the mayor\nasked for boats from the\nnorthern towns.',
    ],
    ['certain page number', 'It ended.\n\nPage 3 of 9\n\nIt began.', 'It ended.\n\nIt began.'],
    [
      'running heads at form feeds',
      'The river rose.\n\fThe Daily Bridge 12\nBoats came.\n\fThe Daily Bridge 13\nThey left.',
      'The river rose.\n\nBoats came.\n\nThey left.',
    ],
    [
      'a heading at the top of a page is no head',
      'The bridge was closed because the engineers had found\n\nPage 1 of 2\n\f2     HARROW REVIEW\n\n2013 to be the worst year for floods in the town and its\nharbour since the first dam had been built there.\n\n3 The bridge\n\nIt was not opened again until the spring of the next year,\nwhen the council had paid for the work that was needed.\n\nPage 2 of 2',
      'The bridge was closed because the engineers had found 2013 to be the worst year for floods in the town and its\nharbour since the first dam had been built there.\n\n3 The bridge\n\nIt was not opened again until the spring of the next year,\nwhen the council had paid for the work that was needed.',
    ],
    [
      'a head that occurs once, on top of its number',
      'The bridge was closed because the engineers had found at\nthe end of the year before that its arches were not safe\nand that the water of the spring had taken away some of\n\nHARROW REVIEW\n7\n\nthe stones on which they had been standing since the day\nit was opened by the mayor and the whole of the council.',
      'The bridge was closed because the engineers had found at\nthe end of the year before that its arches were not safe\nand that the water of the spring had taken away some of\nthe stones on which they had been standing since the day\nit was opened by the mayor and the whole of the council.',
    ],
    ['hours of a live report stay', LIVE, LIVE],
    ['a credit of a picture stays', CREDIT, CREDIT],
    ['a lone number stays', 'One.\n\n12\n\nTwo.', 'One.\n\n12\n\nTwo.'],
    [
      'a numbered sequence of stories stays',
      'One.\n\n1\n\nTwo.\n\n2\n\nThree.\n\n3\n\nFour.',
      'One.\n\n1\n\nTwo.\n\n2\n\nThree.\n\n3\n\nFour.',
    ],
    [
      'a refrain stays',
      'So it goes\n\nRain.\n\nSo it goes\n\nSnow.',
      'So it goes\n\nRain.\n\nSo it goes\n\nSnow.',
    ],
  ],
  'soft-hyphens': [
    ['inside a word', 'govern\u00adment', 'government'],
    ['at a line end it is left to hyphenation', 'the govern\u00ad\nment', 'the govern\u00ad\nment'],
    ['a hyphen stays', 'a two-thirds vote', 'a two-thirds vote'],
  ],
  hyphenation: [
    ['a space in place of the line end', 'a diffi- culty', 'a difficulty'],
    [
      'suspended in one line',
      'pre- and post-war, mid- to late May',
      'pre- and post-war, mid- to late May',
    ],
    ['a stutter stays', 'the gov- government', 'the gov- government'],
    [
      'joined form occurs',
      'The Norwick spoke. The Nor-\nwick left.',
      'The Norwick spoke. The Norwick left.',
    ],
    ['soft hyphen', 'the Quell\u00ad\ndorf road', 'the Quelldorf road'],
    ['joined form is a word', 'The govern-\nment left.', 'The government left.'],
    [
      'hyphenated form occurs',
      'A co-operation. It took co-\noperation.',
      'A co-operation. It took co-operation.',
    ],
    ['neither part is a word', 'Mr Kalash-\nnikov', 'Mr Kalashnikov'],
    ['both parts are words', 'a vice-\npresident', 'a vice-president'],
    ['compound of three', 'a three-year-\nold boy', 'a three-year-old boy'],
    ['a name keeps its hyphen', 'Jean-\nPaul', 'Jean-Paul'],
    ['figures keep it', 'in 2016-\n17', 'in 2016-17'],
    ['suspended', 'pre-\nand post-war', 'pre- and post-war'],
    ['a longer compound', 'a day-\nto-day matter', 'a day-to-day matter'],
    ['a name in pieces', 'A Chi-\nnese and a Tennes-\nsee ship', 'A Chinese and a Tennessee ship'],
    ['Mc', 'Mr Mc-\nCrane', 'Mr McCrane'],
    [
      'both forms are words, and nothing else is divided',
      'a non-\nexistent road',
      'a non-existent road',
    ],
    [
      'both forms are words, and others are divided',
      'The govern-\nment built a non-\nexistent road.',
      'The government built a nonexistent road.',
    ],
    ['a dash stays', 'they left -\nand came back', 'they left -\nand came back'],
    ['a paragraph end stays', 'they left-\n\nand came', 'they left-\n\nand came'],
  ],
  'hard-line-breaks': [
    [
      'an address in two lines',
      'The register of the dams of the country can be had without\nany charge at https://www.dams.example.org/\nregister/2018.xlsx from the office, which has put it there\nfor all of those who may want to see how high they are.',
      'The register of the dams of the country can be had without any charge at https://www.dams.example.org/register/2018.xlsx from the office, which has put it there for all of those who may want to see how high they are.',
    ],
    [
      'wrapped prose',
      'The river rose through the night and by the morning it had\nreached the lower streets, where the shops were shut and\nboats were tied to lamp posts while people on the upper\nfloors waited for help.',
      'The river rose through the night and by the morning it had reached the lower streets, where the shops were shut and boats were tied to lamp posts while people on the upper floors waited for help.',
    ],
    [
      'lines that are paragraphs',
      'The river rose through the night and reached the lower streets by morning, they said.\nBoats were tied to lamp posts, and people on the upper floors waited for help to come.',
      'The river rose through the night and reached the lower streets by morning, they said.\n\nBoats were tied to lamp posts, and people on the upper floors waited for help to come.',
    ],
    [
      'verse stays',
      'The river rose at night\nAnd took the lower street\nWith all the lamps alight',
      'The river rose at night\nAnd took the lower street\nWith all the lamps alight',
    ],
    [
      'a list stays',
      '- roads and bridges\n- schools\n- water',
      '- roads and bridges\n- schools\n- water',
    ],
    [
      'a title before a name ends no paragraph',
      'The report was written by the engineer of the county, Mrs.\nHill, who has measured the water at the old bridge in the\nlower town since the flood of the year before last and who\nsays that it is safe.',
      'The report was written by the engineer of the county, Mrs. Hill, who has measured the water at the old bridge in the lower town since the flood of the year before last and who says that it is safe.',
    ],
    [
      'a dash at the start of a line is no item',
      'The bridge at the old mill was closed in March because half\n- or more than half - of its stones had been loosened by the\nwater, and it has been closed to carts and to cars since the\nend of that month.',
      'The bridge at the old mill was closed in March because half - or more than half - of its stones had been loosened by the water, and it has been closed to carts and to cars since the end of that month.',
    ],
    ['an address stays', '12 Mill Lane\nNorton\nNR4 2PQ', '12 Mill Lane\nNorton\nNR4 2PQ'],
  ],
};

describe.each(RULES.map((rule) => ({ name: rule.name, rule })))('$name', ({ name, rule }) => {
  test('has a table', () => expect(TABLE[name]?.length ?? 0).toBeGreaterThan(1));

  test.each(TABLE[name] ?? [])('%s', (_case, damaged, repaired) => {
    expect(ruled(rule, damaged)).toBe(repaired);
  });
});
