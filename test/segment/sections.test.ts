import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmented } from './segmented.js';

const PROSE =
  'The two governments met on Monday and agreed on a plan that nobody had seen before, officials said.';

/** The kinds of all sections with their enumerator and the heading above. */
function outlineOf(text: string): string[] {
  return segmented(text).sections.map(({ kind, enumerator, heading }) =>
    [kind, enumerator && `#${enumerator}`, heading && `<${heading}>`].filter(Boolean).join(' '),
  );
}

/** Layout of a text, `P` standing for a paragraph of prose, and its sections. */
const CASES: [string, string, string[]][] = [
  [
    'a line that introduces the items below it',
    'P\n\nIt was agreed that:\n- the board writes;\n- nobody pays;\n- Lee measures.\n\nP',
    ['body', 'list', 'body'],
  ],
  [
    'a heading above its items',
    'P\n\nWhat members told us\n• 14 ports have power\n• Nine will have it\n• It costs\n\nP',
    ['body', 'heading', 'list <What members told us>', 'body <What members told us>'],
  ],
  [
    'chapters with their numbers',
    'The Orle\n\nP\n\nContents\n1 Course\n2 Floods\n3 References\n\nCourse\n\nP',
    ['title', 'body', 'boilerplate', 'heading', 'body <Course>'],
  ],
  [
    'a message that is forwarded below the name of who sends it',
    'P\n\nBest regards,\nAnn\n\n-----Original Message-----\nFrom: Tom Birk\nSent: 6 April 2015\nTo: Ann Lee\n\nP',
    ['body', 'metadata', 'body'],
  ],
  [
    'the day of a newspaper with its page',
    'THE NORTON POST, TUESDAY, AUGUST 11, 1903. 3\n\nSTRIKE OF THE CARTERS.\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'when a text was posted, below its first lines',
    'P\n\nPosted on 14 March 2016 by Ann Lee\n\nP',
    ['body', 'metadata', 'body'],
  ],
  [
    'a note that is an address',
    'The dam broke.4 P\n\n4 The board, https://dams.example/4\n\nP',
    ['body', 'footnote', 'body'],
  ],
  ['the number of a slide', 'P\n\nSlide 3\n\nP', ['body', 'boilerplate', 'body']],
  [
    'a shouted title that asks',
    '18.06.18\n\nWHO PAYS FOR THE WATER?\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a judgment',
    'JUDGMENT\n\nThe court sat in May.\n\n[1] P\n\n[2] P\n\n[3] P\n\n[4] P',
    ['title', 'body'],
  ],
  [
    'notes in brackets',
    'JUDGMENT\n\nP\n\nP\n\nP\n\n[1] Annual report, p. 3.\n\n[2] The same.\n\n[3] The same.',
    ['title', 'body', 'footnote'],
  ],
  [
    'the place of a paper in its journal',
    'Journal of Dams 44 (2016) 112–129\n\nWho owns the dam?\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a paper of a series, its number between marks',
    'Policy Brief | No. 14 | March 2019\n\nWho owns the old dam?\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'the number of a release of the United Nations',
    'SC/13740\n14 MARCH 2019\n\nCouncil condemns the attack on the dam\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a title that begins as a series does',
    'Policy brief | What the dam costs the town\n\nP',
    ['title', 'body'],
  ],
  ...(
    [
      ['a series', 'WORKING PAPER SERIES\n2016/07\n\nWho owns the old dam?'],
      [
        'a release and its number',
        'Media release (19-045MR)\n\nCourt fines the board over the dam',
      ],
      ['a number and its day', 'No. 045/2021 dated 9 March 2021\n\nThe neighbours of the dam'],
      ['a kind of decision', 'Monetary policy decision\n\nBoard keeps the rate at 1.75%'],
      ['a column and its season', 'ESSAYS | WINTER 2019\n\nThe long debt of the dam'],
      ['a column and a topic', 'News|Rivers and Trade\nThe town on the dam waits for a train'],
      ['what is sent every week', 'Your weekly letter on dams and rivers\n\nWho owns the old dam?'],
      ['a topic that the title takes up', 'LAOS\nWhy Laos wants one more dam'],
      ['a topic in small letters', 'dam maths\n\nThe deal that changed the river'],
      [
        'a body, and its office',
        'Ministry of Water of the Republic of Orle\nOffice of the Speaker\n\nBriefing on the state of the old dam',
      ],
      [
        'a body of several things',
        'Department of Dams, Rivers and Rural Waters\n\nThe board will close two dams',
      ],
      [
        'a journal with its volume',
        'Journal of Dams, Vol. 12, No. 3, 2012, 341–366\n\nWho owns the old dam?',
      ],
      ['languages', 'Available in English Français\n\nThe board will close two dams'],
    ] as const
  ).map(([name, layout]): [string, string, string[]] => [
    `above the title: ${name}`,
    `${layout}\n\nP`,
    [name === 'languages' ? 'boilerplate' : 'metadata', 'title', 'body'],
  ]),
  [
    'a topic between the title above and its standfirst',
    'Lost Dams\nThe king of rivers who never built a dam\nHe took the money of two towns and left\nBy Ann Lee\n\nP',
    ['metadata', 'title', 'heading', 'metadata', 'body <He took the money of two towns and left>'],
  ],
  [
    'a title of words for kinds of texts, with nothing like a title below',
    'Annual Report 2019\n\nP',
    ['title', 'body'],
  ],
  [
    'names below a title and by',
    'WHO OWNS THE DAM:\nA HISTORY OF LAW\n\nby\n\nP',
    ['title', 'body'],
  ],
  [
    'what a picture shows, above the day and the title',
    'Goats at a dry well near Orle.\n23 August 2022\n\nThe board will close two dams\n\nP',
    ['boilerplate', 'metadata', 'title', 'body'],
  ],
  [
    'notes to editors of several items',
    'The board will close two dams\n\nP\n\nNotes to editors\n\n1. The board met in May.\n\n2. It will meet in June.',
    ['title', 'body', 'boilerplate'],
  ],
  [
    'whom the press is to call',
    'The board will close two dams\n\nP\n\nMedia enquiries\n\nCall 020 7946 0000 or write to desk@example.org\n\nENDS',
    ['title', 'body', 'boilerplate'],
  ],
  [
    'whom the press is to call, in one sentence',
    'The board will close two dams\n\nP\n\nFor media queries, please contact Ann Lee, tel.: +49 69 0000 0000.',
    ['title', 'body', 'boilerplate'],
  ],
  [
    'a heading about the press above prose',
    'The board will close two dams\n\nP\n\nNews team\n\nP',
    ['title', 'body', 'heading', 'body <News team>'],
  ],
  [
    'a number in prose',
    'The board will close two dams\n\nP\n\nCall the board old, and it will answer that it is new and has plans for every dam in the land, as its members said on Monday.',
    ['title', 'body'],
  ],
  [
    'who issues a release',
    'The Water Board\nOffice of the Speaker\nFor Immediate Release\n\nMay 3, 2015\n\nThe board will close two dams\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a title above the line of a release',
    'The board will close two dams\n\nFor Immediate Release\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'the body that issues a report',
    'RIVERS AUTHORITY\n\nAnnual report on the state of the rivers\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'the body that issues a decision, with its number and day below',
    'District Court of Ketter\nDate of ruling 26-05-2021\nCase number C/09/571932\n\nThe dam and the duty of firms\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'the name of a body as the only title',
    'Ministry of Health and Welfare\n\nP',
    ['title', 'body'],
  ],
  [
    'a subtitle as the title is',
    'Lost in Transit\nHow the New Rules Fail the Islands\n\nMarch 2018\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'a subtitle of a paper',
    'Working Paper No. 7\n\nWHO COUNTS THE FISH\n\nQuotas and the end of the cod\n\nMarch 2018\n\nP',
    ['metadata', 'title', 'metadata', 'body'],
  ],
  [
    'a standfirst',
    'The last dam\n\nHow the engineers of Orle came to hate it\n\nBy Ann Lee\n\nP',
    ['title', 'heading', 'metadata', 'body <How the engineers of Orle came to hate it>'],
  ],
  [
    'a subtitle above which stands a name',
    'TESTIMONY OF ANN LEE\n\nDIRECTOR OF THE OFFICE OF RIVERS\n\nMarch 14, 2019\n\nP',
    ['title', 'heading', 'metadata', 'body <DIRECTOR OF THE OFFICE OF RIVERS>'],
  ],
  [
    'a paper above the day',
    'Ketter Evening Post\n14 March 2019\n\nThe dam gates stay open\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a title with the last word of a paper',
    'The Broken Mirror\n\nHow the owners of it lost their homes\n\nP',
    ['title', 'heading', 'body <How the owners of it lost their homes>'],
  ],
  [
    'a name that the imprint has',
    'Slow Water\n\nWhat the gauges do not tell\n\nP\n\n© 2019 Slow Water',
    ['metadata', 'title', 'body', 'boilerplate'],
  ],
  [
    'a document of the United Nations',
    'United Nations A/67/312\n\nGeneral Assembly Distr.: General\n\nSixth session\nAgenda item 28\nRivers and lakes\n\nThe state of the dams in the north\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'the way to a page',
    'Hong Kong / Transport\n\nFerry workers threaten to walk out\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a title with the mark of a note',
    'Who owns the old dam?*\n\nMarch 2018\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'a title that ends with a body',
    'Police Close Down Bank\n\nHow the owners of it lost their homes\n\nP',
    ['title', 'heading', 'body <How the owners of it lost their homes>'],
  ],
  [
    'a title that opens with a body',
    'Bank of Orle Warns\n\nWhy prices rise in the whole region\n\nP',
    ['title', 'heading', 'body <Why prices rise in the whole region>'],
  ],
  [
    'who issues a report of a series, and its number',
    'OCHA\nSituation Report No. 7\n\nThe convoy has reached the north\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a title above its series and institute',
    'Peat and Power: The Unfinished Plan\nWorking Paper 2022/7\nKetter Institute for Energy Research\n\nP',
    ['title', 'metadata', 'heading', 'body <Ketter Institute for Energy Research>'],
  ],
  [
    'the number of a release',
    'ECHR 133 (2012)\n26.03.2012\nPress release issued by the Registrar of the Court\n\nJudgment in the case of Orlov\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a title with a version of a wire story and a figure at its end',
    'UPDATE 3-Toll of the quake passes 700\n\nP',
    ['title', 'body'],
  ],
  [
    'a day and when it was changed',
    'The dam is open again\n\n31/08/2016, 13h37 - UPDATED ON 31/08/2016, 16h02\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'a release with its issuer in one line',
    'Water Board - Press release\n\nThe board will close two dams\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a title with a colon in two lines',
    'The Price of Silence:\nHow the Bank Failed\n\nP',
    ['title', 'body'],
  ],
  [
    'columns and topics above a title',
    'News\n|\nRivers\nTwo states meet over the dam at last\n\nP',
    ['metadata', 'boilerplate', 'metadata', 'title', 'body'],
  ],
  [
    'a short title with a standfirst',
    'Water wars\nHow two states came to quarrel over a dam\n\nP',
    ['title', 'heading', 'body <How two states came to quarrel over a dam>'],
  ],
  [
    'a title in a block with who wrote it and when',
    'NATIONAL\n\nBoard asks for a probe into the dam\nSpecial Correspondent\n14 March 2019\nSHARE\n\nP',
    ['metadata', 'title', 'metadata', 'boilerplate', 'body'],
  ],
  [
    'a picture that is told twice',
    'The dam\n\nP\n\nA barge on the dry river.\n\nA barge on the dry river. Photograph: Ann Lee/The Bridge\n\nP',
    ['title', 'body', 'boilerplate', 'body'],
  ],
  [
    'what readers answered to a blog',
    'P\n\nP\n\n3 Responses to The dam\nAnna says:\nSo true!\n\nP',
    ['body', 'boilerplate'],
  ],
  [
    'what an archive says of its page',
    '[Senate]\n[Pages S1853-S1854]\n\nTHE RIVER COMPACT\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'the chapters of a report',
    'The dam\n\nContents\nSummary 2\n1 The river 3\n2.1 Notice 5\n\nSummary\n\nP',
    ['title', 'boilerplate', 'heading', 'body <Summary>'],
  ],
  ['a chapter on contents', 'The dam\n\nContents\n\nP', ['title', 'heading', 'body <Contents>']],
  [
    'an institute on itself',
    'The dam\n\nAbout the Institute\n\nThe Basin Policy Institute is independent.\n\nP',
    ['title', 'boilerplate', 'body'],
  ],
  ['a title in two lines', 'Water and Conflict in the\nUpper Basin\n\nP', ['title', 'body']],
  [
    'what an agency puts above a story',
    'BC-Cocoa-Strike, 1st Ld-Writethru,0412\nDockworkers end strike\nEds: UPDATES with quote.\nBy ANN LEE\nStaff Writer\n\nP\n\n(CO:Ketter Ports; TS:KPO;)\n\nKP-TK-10-03-95 1442EDT',
    ['metadata', 'title', 'metadata', 'body', 'metadata'],
  ],
  [
    'an editor in the text',
    'P\n\nEds: was the name of the shop, they said on Monday.\n\nP',
    ['body'],
  ],
  [
    'the times of a live report',
    'The storm: live\n\nP\n\n18.44\n\nP\n\n17.20\n\nP\n\n16.05\n\nP',
    ['title', 'body', 'metadata', 'body', 'metadata', 'body', 'metadata', 'body'],
  ],
  ['a time alone', 'P\n\n18.44\n\nP', ['body']],
  [
    'whom the press may ask',
    'P\n\nP\n\nMedia contact: press@board.example, +49 228 555 01',
    ['body', 'boilerplate'],
  ],
  ['a contact in the text', 'P\n\nContact: the board says that it had none.', ['body']],
  [
    'the line that a list goes on with',
    'P\n\nThe bridge would\n\n- save an hour,\n- cost a million.\n\nP',
    ['body', 'list', 'body'],
  ],
  [
    'a heading above a list',
    'P\n\nWhat the bridge would bring\n\n- an hour saved\n- a million lost\n\nP',
    ['body', 'heading', 'list <What the bridge would bring>', 'body <What the bridge would bring>'],
  ],
  [
    'chapters that are numbered like the notes',
    '1. The river\n\nNobody measured the river.1 The board met in May.2 P\n\n1 Annual report of the board, p. 3.\n\n2 The same, p. 4.\n\n2. The board\n\nP',
    ['title', 'body', 'footnote', 'heading', 'body <2. The board>'],
  ],
  [
    'a caption and its credit',
    'P\n\nPhoto: The dam in May. (Credit: Ann Lee)\n\nP',
    ['body', 'boilerplate', 'body'],
  ],
  [
    'a caption with its credit behind it',
    'P\n\nThe dam in May. Photo: Bridge Press/A. Lee\n\nP\n\nThe dam in June. (Image: Ann Lee)\n\nP',
    ['body', 'boilerplate', 'body', 'boilerplate', 'body'],
  ],
  [
    'a photo at the end of a sentence',
    'P\n\nShe kept one thing. It was a photo: the dam.\n\nP',
    ['body'],
  ],
  [
    'a caption, "Credit" and a name',
    'P\n\nBoats lie in the port of Orle.\n\nCredit\n\nAnn Lee/The Bridge\n\nP',
    ['body', 'boilerplate', 'body'],
  ],
  [
    'a chapter on credit',
    'P\n\nBanks lend less.\n\nCredit\n\nP',
    ['body', 'heading', 'body <Credit>'],
  ],
  [
    'who took a picture at the end of its caption',
    'P\n\nBoats lie in the port of Orle.CreditAnn Lee for The Bridge\n\nA ferry drifts. Tom Birk/AFP/Getty Images\n\n(Eve Hall / The Bridge)\n\nP',
    ['body', 'boilerplate', 'body'],
  ],
  [
    'a sentence on a bank or an agency at the end',
    'P\n\nTwo banks lost. Credit Suisse lost most of all\n\nHe worked for AFP. Nobody knew him there.\n\nP',
    ['body'],
  ],
  ['a numbered caption', 'P\n\nFigure 3. Rain by month.\n\nP', ['body', 'boilerplate', 'body']],
  ['a sentence on a figure', 'P\n\nFigure 3 shows rain by month.\n\nP', ['body']],
  ['a sentence on photos', 'P\n\nPhotos of the dam were lost.\n\nP', ['body']],
  [
    'comments of readers',
    'P\n\nP\n\nComments (214)\nann_l: Nobody asked us about the dam.\n\nP',
    ['body', 'boilerplate'],
  ],
  [
    'a link to the comments in the head of a page',
    'The dam holds\n\nIt is old.\n\nComments (214)\n\nP\n\nP',
    ['title', 'body', 'boilerplate', 'body'],
  ],
  [
    'a chapter on comments',
    'P\n\nComments received\n\nP',
    ['body', 'heading', 'body <Comments received>'],
  ],
  [
    'the series above the title',
    'Policy Brief 14/2021 Institute of Water\n\nWHO OWNS THE RIVER?\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'a note on what a quotation ends',
    'They come “with or without a plan”.1 P\n\n1 Statement of the Board, May 2021.',
    ['body', 'footnote'],
  ],
  [
    'what lawyers add to a press release',
    'P\n\nForward-looking statements: This release contains statements on the future.\n\nNote to editors\n\nPictures can be had from the Board.',
    ['body', 'boilerplate'],
  ],
  [
    'a sentence on notes',
    'P\n\nNotes to editors were lost in the fire, she said. Nobody missed them at all.',
    ['body'],
  ],
  [
    'who was at a hearing',
    'Harbour Safety: Oral Evidence\n\nMembers present: Ann Lee (Chair); Tom Birk.\n\nWitness: Mr Karl Storm, Chief of Ketter Ports.\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'a turn of a witness',
    'Harbour Safety: Oral Evidence\n\nWitness: I saw the crane fall, and I told the foreman.\n\nP',
    ['title', 'body'],
  ],
  [
    'who issued a press release',
    'P\n\nP\n\nAbout the Water Board\nThe Water Board runs the dams.\n\nP',
    ['body', 'boilerplate', 'body'],
  ],
  [
    'a chapter about something',
    'P\n\nAbout the Water Board\n\nNobody knows who runs it, officials said.',
    ['body', 'heading', 'body <About the Water Board>'],
  ],
  [
    'a column above the title',
    'OPINION\n\nWho pays for the water?\n\nP',
    ['metadata', 'title', 'body'],
  ],
  ['a title that is a genre', 'Analysis\n\nP', ['title', 'body']],
  ['a genre above a name', 'INTERVIEW\n\nAnn Lee\n\nP', ['title', 'heading', 'body <Ann Lee>']],
  ['a title in quotation marks', '“A slow computer”\n\nP', ['title', 'body']],
  [
    'a title over two lines',
    'FINAL REPORT\n\nof the Third Conference\nBern, 2-3 March 2020\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'a block between title and body',
    'A Plan\n\nPaper 7\nThe Institute\nPublished on 3 May 2022\n\nP',
    ['title', 'metadata', 'body'],
  ],
  ['prose from the start', 'P\n\nP', ['body']],
  [
    'headings',
    'A Plan\n\nP\n\nWhat it says\n\nP',
    ['title', 'body', 'heading', 'body <What it says>'],
  ],
  [
    'Markdown',
    '# A plan.\n\nP\n\n## What? It says\n\nP',
    ['title', 'body', 'heading', 'body <What? It says>'],
  ],
  ['front matter', '---\ntitle: X\ntags:\n- a\n---\n\nA Plan\n\nP', ['metadata', 'title', 'body']],
  [
    'a by-line and a date line',
    'A Plan\n\nBy Ann Lee, Geneva\nTuesday, 14 May 2024, 10.30 a.m.\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'enumerated arguments and a conclusion',
    'P\n\nFirst, P\n\nP\n\nSecond, P\n\nThird: P\n\nSumming up, P\n\nP',
    ['body', 'body #1', 'body #2', 'body #3', 'body'],
  ],
  ['a last argument', 'First, P\n\nSecond, P\n\nFinally, P', ['body #1', 'body #2', 'body #3']],
  ['"finally" alone', 'P\n\nFinally, P', ['body']],
  ['"first" without a comma', 'P\n\nFirst he left. P', ['body']],
  ['numbered paragraphs', 'P\n\n1. P\n\n2. P', ['body', 'body #1', 'body #2']],
  [
    'numbered headings',
    '1. Background\n\nP\n\n2. Method\n\nP',
    ['title', 'body', 'heading', 'body <2. Method>'],
  ],
  ['bullets', 'P\n\n- one\n- two\n\nP', ['body', 'list', 'body']],
  ['a quotation with its author', 'P\n\n– Ann Lee, in a letter of 1920.\n\nP', ['body']],
  ['numbered lines', 'P\n\n1. one\n2. two\n\nP', ['body', 'list', 'body']],
  ['a table', 'P\n\nNorth 23 4\nSouth 11 1\nWest 9 1\n\nP', ['body', 'list', 'body']],
  [
    'notes',
    'P\n\nNotes\n\n[1] Lee, A short book on a long river, p. 3.\n[2] Ibid.',
    ['body', 'heading', 'footnote <Notes>'],
  ],
  [
    'a note at the foot of a page',
    'It ended in May.4 P\n\n4 Ann Lee, A Plan, p. 12.\n\nP',
    ['body', 'footnote', 'body'],
  ],
  [
    'a source note',
    'P\n\nFirst published at example.com\n\nSource: A plan',
    ['body', 'source_note'],
  ],
  [
    'credits of an agency',
    'P\n\n(Reporting by Ann Lee; editing by Bob Ray)',
    ['body', 'source_note'],
  ],
  [
    'prose that begins like a source note',
    'P\n\nFirst published in 1984, the book sold well.',
    ['body'],
  ],
  [
    'an author block',
    'P\n\nAUTHOR\n\nAnn Lee\n\nSenior Fellow\n\nLocation: Bern, Switzerland',
    ['body', 'author_bio'],
  ],
  [
    'a last paragraph on the writer',
    'P\n\nP\n\nAnn Lee is a senior fellow at the Institute.',
    ['body', 'author_bio'],
  ],
  [
    'a last paragraph on somebody without an occupation',
    'P\n\nP\n\nAnn Lee teaches law at Bonn.',
    ['body'],
  ],
  [
    'a person of the text',
    'Ann Lee came. P\n\nP\n\nAnn Lee is a senior fellow at the Institute.',
    ['body'],
  ],
  [
    'stars far from each other as bullets',
    'P\n\n* One was built in May.\n\nP\n\n* Two was not.\n\nP\n\n* Three fell.\n\nP\n\n* Four stands.\n\nP',
    ['body', 'list', 'body', 'list', 'body', 'list', 'body', 'list', 'body'],
  ],
  ['bullets as stars', 'P\n\n* one\n* two\n* three\n\nP', ['body', 'list', 'body']],
  ['a note with a star', 'P\n\n* The name was changed.', ['body', 'footnote']],
  [
    'short numbered notes',
    'P\n\nNotes\n\n1. Own calculation.\n2. Ibid., p. 4.',
    ['body', 'heading', 'footnote <Notes>'],
  ],
  [
    'the number of a note on a line of its own',
    'The report said so.1 P\n\n1\nAnn Lee, A Plan, p. 12.',
    ['body', 'footnote'],
  ],
  [
    'an interview with marks',
    'The Interview\n\nQ: Why did you go?\n\nA: I had to.\n\nQ. And now?\n\nA. I teach twice a week.',
    ['title', 'body'],
  ],
  [
    'a briefing with speakers',
    'Press Briefing\n\n2:07 p.m. EST\n\nMS. LEE: Good day.\n\nQUESTION: Is it over?\n\nSPOKESPERSON (Ms. Lee): No. (Laughter.)\n\n# # #',
    ['title', 'metadata', 'body', 'boilerplate'],
  ],
  [
    'frequent questions',
    'The new rules\n\nWho needs a visa?\n\nP\n\nHow long does it take?\n\nP\n\nWhat does it cost?\n\nP',
    [
      'title',
      'heading',
      'body <Who needs a visa?>',
      'heading',
      'body <How long does it take?>',
      'heading',
      'body <What does it cost?>',
    ],
  ],
  ['a question that an essay asks', 'A Plan\n\nP\n\nWhat can be done?\n\nP', ['title', 'body']],
  [
    'a chronicle',
    'The strike\n\n3 March 2014\nThe pit closes.\n\n5 March 2014\nP\n\nMay 2014\nIt ends.\n\n2015\nP',
    [
      'title',
      'heading',
      'body <3 March 2014>',
      'heading',
      'body <5 March 2014>',
      'heading',
      'body <May 2014>',
      'heading',
      'body <2015>',
    ],
  ],
  [
    'the head of a message',
    'From: Ann Lee\nTo: the press\nDate: 7 January 2019\n\nFOR IMMEDIATE RELEASE\n\nTHE FLOOD\n\nP\n\n-ENDS-',
    ['metadata', 'title', 'body', 'boilerplate'],
  ],
  [
    'a line of details',
    '# A Plan\n\n*By Ann Lee | June 14, 2022 | 4 min read*\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'a head without blank lines',
    'Opinion | A Plan\nBy Ann Lee\nPublished 9:15 a.m. ET Feb. 3, 2021 | Updated Feb. 4, 2021\n\nP',
    ['title', 'metadata', 'body'],
  ],
  [
    'the author above the title',
    'Ann Lee\nA Plan for the Long River\n\nP',
    ['metadata', 'title', 'body'],
  ],
  [
    'links after the text, and the writer',
    'A Plan\n\nBy Ann Lee\n\nP\n\nRelated articles\n\n- A bridge\n- A river\n\n*Ann Lee is a reporter in Bern.*\n\n© 2022 The Post. All rights reserved.',
    ['title', 'metadata', 'body', 'boilerplate', 'author_bio', 'boilerplate'],
  ],
  [
    'links between paragraphs',
    'P\n\nRead more: The bridge that was never built\n\nP',
    ['body', 'boilerplate', 'body'],
  ],
  ['prose that begins like a link', 'P\n\nRelated work was done in Bern. P', ['body']],
  ['what was heard', 'A Speech\n\nP\n\n[Applause]\n\nP\n\n(CROSSTALK.)\n\nP', ['title', 'body']],
  ['a rule between paragraphs', 'P\n\n* * *\n\nP', ['body', 'boilerplate', 'body']],
  ['a page number', 'P\n\nPage 3 of 9\n\nP', ['body', 'boilerplate', 'body']],
  [
    'navigation above the title',
    'Home | World | Opinion\n\n# A Plan\n\nP',
    ['boilerplate', 'title', 'body'],
  ],
  [
    'addresses under an agency story',
    'P\n\n(Reporting by Ann Lee)\n\n((ann.lee@example.org; +41 31 000 00))',
    ['body', 'source_note'],
  ],
  [
    'a clause with a letter',
    'P\n\n(b) the visit of 2019\n(c) the visit of 2020\n\nP',
    ['body', 'list', 'body'],
  ],
  [
    'a disclaimer',
    'P\n\nThe views expressed in this article are those of the author alone.',
    ['body', 'boilerplate'],
  ],
  ['a short last line', 'P\n\nBern', ['body']],
  ['a date line alone', '2018-06-18', ['metadata']],
  [
    'an address of the web below a rule of signs',
    'P\n\n--------\n\nThe figures are at https://dams.example.org.\n\nP',
    ['body', 'boilerplate', 'body'],
  ],
  ['where a page goes on', 'P\n\nSee COSTS on Page 7\n\nP', ['body', 'boilerplate', 'body']],
  [
    'whose message is answered',
    'P\n\nOn 12 Sep 2018, at 10:44, Ann Lee <ann@example.org> wrote:\n\nP',
    ['body', 'boilerplate', 'body'],
  ],
  ['what somebody wrote', 'P\n\nThis is what the minister wrote:\n\nP', ['body']],
  ['a table with its number', 'P\n\nTable 1. Fees by year\n\nP', ['body', 'boilerplate', 'body']],
  [
    'what became of an article in print',
    'P\n\nA version of this article appears in print on April 18, 2019, with the headline: A Bond.',
    ['body', 'source_note'],
  ],
  [
    'notes behind links',
    'P\n\nSee also\nDams\n\nReferences\n\n1. Report of the board on dams, 2016.',
    ['body', 'boilerplate', 'heading', 'footnote <References>'],
  ],
];

describe('sections', () => {
  it.each(CASES)('%s', (_name, layout, expected) => {
    expect(outlineOf(layout.replace(/\bP\b/g, PROSE))).toEqual(expected);
  });

  it('honours marks', () => {
    const text = `${PROSE}\n\nShare this\n\n${PROSE}`;
    const span = { start: PROSE.length + 2, end: PROSE.length + 12 };
    const { sections } = segmented(text, [{ span, kind: 'boilerplate', rule: 'test' }]);
    expect(sections.map(({ kind }) => kind)).toEqual(['body', 'boilerplate', 'body']);
    expect(sections[1]!.span).toEqual(span);
  });

  it('leaves alone a paragraph of which a line is marked', () => {
    const text = `© Acme\nand ${PROSE}`;
    const { sections } = segmented(`${PROSE}\n\n${text}`, [
      { span: { start: PROSE.length + 2, end: PROSE.length + 8 }, kind: 'boilerplate', rule: 'x' },
    ]);
    expect(sections.map(({ kind }) => kind)).toEqual(['body']);
  });

  it('rejoins a paragraph that is broken into lines', () => {
    const text = `${PROSE.replace('agreed ', 'agreed\n')}\nIt was the first time that they had met since the war of 2008,\nand nobody had expected it.`;
    expect(segmented(text).sentences).toHaveLength(2);
  });

  // Hyphens and commas that could part its words in many ways: without a bound, this never ends.
  it.each([
    `AM-${'a-'.repeat(55)}!`,
    `BC-a${', a'.repeat(38)}!`,
  ])('is soon done with what is nearly the head of a wire story: %s', (line) => {
    expect(outlineOf(`${line}\n\n${PROSE}`).at(-1)).toBe('body');
  });

  it('puts each character that is no white space in one section, each sentence in one', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { sections, sentences } = segmented(text);
        let position = 0;
        for (const { span } of sections) {
          expect(text.slice(position, span.start)).toMatch(BLANK);
          expect(span.start).toBeLessThan(span.end);
          position = span.end;
        }
        expect(text.slice(position)).toMatch(BLANK);
        position = 0;
        for (const { span, section } of sentences) {
          expect(text.slice(position, span.start)).toMatch(BLANK);
          expect(sections[section]!.span.start).toBeLessThanOrEqual(span.start);
          expect(sections[section]!.span.end).toBeGreaterThanOrEqual(span.end);
          position = span.end;
        }
        expect(text.slice(position)).toMatch(BLANK);
      }),
    );
  });
});

const BLANK = /^[\s\u0085\u200b\ufeff]*$/;

function anyText(): fc.Arbitrary<string> {
  const line = fc.constantFrom(
    ...[
      '# A',
      '- b',
      '1. C',
      'First, he left.',
      PROSE,
      'AUTHOR',
      'Notes',
      '[1] x',
      'Source: y',
      '',
      ' ',
      '---',
      '“Q?” Ann Lee asked.',
      '\u200b',
      'e',
      '4 Lee.',
    ],
  );
  const lines = fc.array(line).map((all) => all.join('\n'));
  return fc.oneof(lines, fc.string({ unit: 'binary' }));
}

it.each([
  ['Ann Lee', ['title', 'body', 'author_bio']],
  ['Tom Birk', ['title', 'body', 'heading', 'body']],
])('a name below a text by %s', (author, kinds) => {
  const text = `The flood\n\n${PROSE}\n\n${PROSE}\n\nAnn Lee\nAnn is a writer in Bonn.`;
  const { sections } = segmented(text, [], { author: { value: author, source: 'metadata_file' } });
  expect(sections.map(({ kind }) => kind)).toEqual(kinds);
});

it('takes for the title what the heads of pages repeat', () => {
  const text = `The Institute\n\nDams without Data\n\n${PROSE}`;
  const kinds = (before: string) =>
    segmented(text, [], {}, [
      { rule: 'page-furniture', start: 0, end: 0, before, after: ' ', evidence: '' },
    ]).sections.map(({ kind }) => kind);
  expect(kinds('\n3\n\fDams without Data\n')).toEqual(['metadata', 'title', 'body']);
  expect(kinds('\n3\n\f')).toEqual(['title', 'heading', 'body']);
});
