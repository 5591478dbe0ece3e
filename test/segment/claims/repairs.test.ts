import { describe, expect, it } from 'vitest';
import { repaired } from '../../../pipeline/segment/claims/repairs/index.js';
import { claimsIn } from './helpers.js';
import { marked, wordsOf } from './marked.js';

/** An attribution with a fault, its source and its content after the repairs. */
const MENDED: readonly (readonly [string, string, string])[] = [
  // the whole subject of what is said
  [
    'The owner of a ship that sank in May <had been warned>, {prosecutors} [said].',
    'prosecutors',
    'The owner of a ship that sank in May had been warned',
  ],
  [
    'She was calm: the wards <would stay open>, {she} [promised].',
    'she',
    'the wards would stay open',
  ],
  [
    'An audit ordered after <the fire> [was said] <to have found nothing>.',
    '',
    'An audit ordered after the fire | to have found nothing',
  ],
  // a participle that was taken for the verb, and a joint before the subject
  [
    'Farmers interviewed for the paper [said] <it was late>.',
    'Farmers interviewed for the paper',
    'it was late',
  ],
  ['{Yet few of them} [expected] <it to last>.', 'few of them', 'it to last'],
  // a subject that commas part from its verb
  [
    'The bishop, not a man for haste, [called for] <patience>.',
    'The bishop, not a man for haste,',
    'patience',
  ],
  ['Teachers, however, [fear] <that it is late>.', 'Teachers', 'that it is late'],
  [
    'Most voters, also worried, [fear] <that it is late>.',
    'Most voters, also worried,',
    'that it is late',
  ],
  // a clause inserted behind a coordinate one
  [
    '<Land belongs to the state, and a road>, {my uncle} [insists], has no owner.',
    'my uncle',
    'a road | has no owner',
  ],
  [
    '<The price and the fee>, {the bank} [said], will rise.',
    'the bank',
    'The price and the fee | will rise',
  ],
  [
    '<The dam, which is old, and the wall>, {the bank} [said], will fall.',
    'the bank',
    'The dam, which is old, and the wall',
  ],
  // how it was said
  ['{Hall} [described] <the offer as late without denying it>.', 'Hall', 'the offer as late'],
  ['{Hall} [offered] <to leave without giving notice>.', 'Hall', 'to leave without giving notice'],
  [
    'The council is full. {Members who are ill} [said] <that it was late>.',
    'Members who are ill',
    'that it was late',
  ],
  // who stands behind “with”
  [
    '{Teachers} oppose it, with Ann Lee, a nurse, [saying] <it is late>.',
    'Ann Lee, a nurse,',
    'it is late',
  ],
  ['{Teachers} met with Ann Lee, [saying] <it is late>.', 'Teachers', 'it is late'],
  // the subject before the verb is not what is said
  [
    'The driver, of no fixed address, [denies] <the charge>.',
    'The driver, of no fixed address,',
    'the charge',
  ],
  [
    'The firm, which makes pumps, [denied] <the report>.',
    'The firm, which makes pumps,',
    'the report',
  ],
  // neither one nor the other
  ['Officials neither confirmed nor [denied] <the sale>.', 'Officials', 'the sale'],
  ['{Officials} [denied] <the sale>.', 'Officials', 'the sale'],
  // who hears it is no part of what is said
  ['{The mayor} [promised] <voters that taxes would fall>.', 'The mayor', 'that taxes would fall'],
  ['{The mayor} [reminded] <the town that it was late>.', 'The mayor', 'that it was late'],
  ['{The mayor} [told] <a story that was long>.', 'The mayor', 'a story that was long'],
  ['{The mayor} [promised] <a law that they wrote>.', 'The mayor', 'a law that they wrote'],
  [
    '{The mayor} [does not agree with] <the owner that it is safe>.',
    'The mayor',
    'that it is safe',
  ],
  ['{The mayor} [warned] <importers that it was late>.', 'The mayor', 'that it was late'],
  // what one wishes to say is said
  ['{I} [want] <to stress that it is safe>.', 'I', 'that it is safe'],
  ['{The mayor} [would like] <to remind members that it is late>.', 'The mayor', 'that it is late'],
  ['{The mayor} [wants] <to make clear that it is late>.', 'The mayor', 'that it is late'],
  ['{The mayor} [wants] <to sell the bridge>.', 'The mayor', 'to sell the bridge'],
  ['{The mayor} [wants] <to see that it is done>.', 'The mayor', 'to see that it is done'],
  ['{The mayor} [promised] <to say that it is safe>.', 'The mayor', 'to say that it is safe'],
  // what stands behind "is"
  ['{What farmers} [fear] <is drought>.', 'farmers', 'drought'],
  // when it was said, and the number of the paragraph, are not of the source
  ['{Last month the mayor} [said] <that it was late>.', 'the mayor', 'that it was late'],
  ['{Last month} [showed] <that it was late>.', 'Last month', 'that it was late'],
  ['{2.3 Residents} [said] <that it was late>.', 'Residents', 'that it was late'],
  ['{2.3 million people} [said] <that it was late>.', '2.3 million people', 'that it was late'],
  // a new clause behind a time
  ['{One} [said] <they had; by 2018 the share had risen>.', 'One', 'they had'],
  ['{One} [said] <that it was late; in May and June>.', 'One', 'that it was late; in May and June'],
  // what denies the verb is not of the source
  ['{The mayor no longer} [believes] <that it is safe>.', 'The mayor', 'that it is safe'],
  [
    '{No longer a mayor, he} [said] <that it was late>.',
    'No longer a mayor, he',
    'that it was late',
  ],
  // the subject that "as …" parts from its verb
  ['Orle, as {the bank} [has noted], <sells its copper>.', 'the bank', 'Orle | sells its copper'],
  [
    'Prices fell, and Orle, as {the bank} [notes], <sells its copper>.',
    'the bank',
    'Orle | sells its copper',
  ],
  [
    'It rained, as {the bank} [notes], <and Orle sold its copper>.',
    'the bank',
    'and Orle sold its copper',
  ],
  // "as" is not of who says it, nor what others said of what is said
  ['<The loan will fail>, {as the auditors} [warned].', 'the auditors', 'The loan will fail'],
  ['In May, {as many as forty} [said] <that it was late>.', 'as many as forty', 'that it was late'],
  [
    '{The mayor} [said] <that the loan failed, as auditors had warned>.',
    'The mayor',
    'that the loan failed',
  ],
  ['{The mayor} [said] <that it was done as agreed>.', 'The mayor', 'that it was done as agreed'],
  // what is asked behind "is"
  ['<What> {the mayor} [does not say] <is where the money is>.', 'the mayor', 'where the money is'],
  [
    '<What> {the mayor} [did not say] <that night where he spoke>.',
    'the mayor',
    'What | that night where he spoke',
  ],
  // what they say ends before the verb whose subject they are
  ['Critics {who} [argue] <that the deal is bad will lose>.', 'who', 'that the deal is bad'],
  [
    'Critics {who} [argue] <that the deal he made is bad> lost.',
    'who',
    'that the deal he made is bad',
  ],
  // what stands for all that was said
  ['{The mayor} [said] <as much in May>.', 'The mayor', 'as much'],
  ['{The mayor} [promised] <as much as the owner>.', 'The mayor', 'as much as the owner'],
  ['{The mayor} [said] <that out at sea it was cold>.', 'The mayor', 'that out at sea it was cold'],
  ['{The mayor} [hopes] <so; the owner does not>.', 'The mayor', 'so'],
  // who is quoted
  [
    '<The mayor> [was quoted] by {the state agency} <as saying that the bridge was old>.',
    'The mayor',
    'that the bridge was old',
  ],
  ['<Olsen> [was quoted as saying] <the bridge was old>.', 'Olsen', 'the bridge was old'],
  [
    '{The agency} [quoted] <Olsen as saying the bridge was old>.',
    'The agency',
    'Olsen as saying the bridge was old',
  ],
  // the day is that of the verb
  ['{The ministry on Friday} [said] <that it was late>.', 'The ministry', 'that it was late'],
  [
    '{The ministry today} left it, [saying] <that it was late>.',
    'The ministry',
    'that it was late',
  ],
  ['{The paper Orle Today} [said] <that it was late>.', 'The paper Orle Today', 'that it was late'],
  ['{The women of today} [said] <that it was late>.', 'The women of today', 'that it was late'],
  [
    '{A report released on Friday} [said] <that it was late>.',
    'A report released on Friday',
    'that it was late',
  ],
  ['{A work on Friday} came, she [said] <it was late>.', 'A work on Friday', 'it was late'],
  // a comma that closes nothing
  ['{He,} however, [admitted] <that it was late>.', 'He', 'that it was late'],
  [
    '{The owner, a farmer,} [admitted] <that it was late>.',
    'The owner, a farmer,',
    'that it was late',
  ],
  ['{Rita Hall (Lab.),} [said] <that it was late>.', 'Rita Hall (Lab.),', 'that it was late'],
  // a clause of the source behind "according to"
  [
    '[According to] {a report} <that the ministry has kept secret, nobody had asked>.',
    'a report that the ministry has kept secret',
    'nobody had asked',
  ],
  [
    '[According to] {a report} <that nobody had asked for help>.',
    'a report',
    'that nobody had asked for help',
  ],
  // who tells of a source
  ['{The owner, according to two tenants,} [rejected] <the plan>.', 'The owner', 'the plan'],
  // a subject behind "when"
  [
    'It was known in May, when a clerk, whose name was hidden, [warned] <that it would burst>.',
    'a clerk, whose name was hidden,',
    'that it would burst',
  ],
  // the name of a source behind its noun
  [
    '[According to] {her lawyer}, <Ann Hill, the dam is old>.',
    'her lawyer, Ann Hill',
    'the dam is old',
  ],
  // a name behind the verb, between a clause and a quotation
  [
    'Unless it is closed, [warns] <Ann Hall, who led the mission, "it will break">.',
    'Ann Hall, who led the mission',
    'Unless it is closed | "it will break"',
  ],
  ['By summer, [warns] <Ann Hall, "it will break">.', '', 'Ann Hall, "it will break"'],
  // when it was said, before who says it
  [
    '{For three decades the generals} [have told] them <that the dam is old>.',
    'the generals',
    'that the dam is old',
  ],
  ['{For many, the dam} [says] <that it is old>.', 'For many, the dam', 'that it is old'],
  // a word that stands for somebody, behind its verb
  [
    '<"He wants what he has always wanted,"> [said] one, <"which is to stay.">',
    'one',
    '"He wants what he has always wanted," | "which is to stay."',
  ],
  // when a poll came out
  [
    '{A newspaper poll released} Friday [showed] <the mayor trailing by six points>.',
    'A newspaper poll released Friday',
    'the mayor trailing by six points',
  ],
  ['{A poll out} last Monday [found] <that he leads>.', 'A poll out last Monday', 'that he leads'],
  ['{A poll of tenants} [found] <that he leads>.', 'A poll of tenants', 'that he leads'],
  // how often it was said
  [
    '{The ministry} [has promised] <more than once that the dam is old>.',
    'The ministry',
    'that the dam is old',
  ],
  // who hears it, and by how many votes
  [
    '{The councillors} [tell] <anyone who will listen that they were misled>.',
    'The councillors',
    'that they were misled',
  ],
  [
    '{The school board} [voted] <5>-4 late on Monday to close the school, despite pleas.',
    'The school board',
    'to close the school',
  ],
  // when it was said, before "that"
  ['{The mayor} [said] <last week that it was old>.', 'The mayor', 'that it was old'],
  ['{The mayor} [said] <while opening the fair that it was old>.', 'The mayor', 'that it was old'],
  [
    '{The mayor} [said] <after opening the fair the town that was poor grew>.',
    'The mayor',
    'after opening the fair the town that was poor grew',
  ],
  // an office that opens the sentence
  [
    'Housing {Minister Ann Lee} [said] <that it was late>.',
    'Housing Minister Ann Lee',
    'that it was late',
  ],
  // words that stand before a quotation
  ['<Sentencing>, {Hall} [said:] <“It is high.”>', 'Hall', '“It is high.”'],
  ['<About the price>, {Hall} [said:] <“It is high.”>', 'Hall', '“It is high.”'],
  ['<On the price>, {Hall} [said], <“it is high”>.', 'Hall', 'On the price | “it is high”'],
  // the verb of the sentence behind a clause of "that" or "who"
  ['The team {that} first [described] <the prints is not persuaded>.', 'that', 'the prints'],
  ['The doctor {who} [claimed] <there was one was struck off>.', 'who', 'there was one'],
  // an adverb before the verb
  ['{The maker of lamps now} [expects] <a loss>.', 'The maker of lamps', 'a loss'],
  // a past tense that is easily taken for a participle
  [
    'The board, which met in May, [announced] <that the dam was closed>.',
    'The board, which met in May,',
    'that the dam was closed',
  ],
  [
    'The board, which met in May, [announced] on Monday <that the dam was closed>.',
    'The board, which met in May,',
    'that the dam was closed',
  ],
  // a clause that says what the noun before it is
  [
    '{Hill} [tried to dispel] <the fear of the town>, that the dam may break in May.',
    'Hill',
    'the fear of the town, that the dam may break in May',
  ],
  // both sides of what interrupts
  [
    '<The deer ate it>, {she} [complains], and culling has failed.',
    'she',
    'The deer ate it | and culling has failed',
  ],
  // a charge behind an aside
  [
    '{Hill} [accused] <the owner>, Baltrum Ltd, of ignoring reports.',
    'Hill',
    'the owner, Baltrum Ltd, of ignoring reports',
  ],
  // a question before an inverted verb
  [
    'Whether the dam is old, [thinks] <Ann Hill, cannot be known>.',
    'Ann Hill',
    'Whether the dam is old | cannot be known',
  ],
  // a subject between helper and verb
  // a subject of numbers or "another"
  [
    'Another, who was tired, [recalled] <that it rained>.',
    'Another, who was tired,',
    'that it rained',
  ],
  // who was told by somebody is not the source
  [
    '{The council} [was told] by one witness <that the owner knew>.',
    'one witness',
    'that the owner knew',
  ],
  [
    'The paper [was told] by a nurse <that the clinic was full>.',
    'a nurse',
    'that the clinic was full',
  ],
  [
    '{The Committee} [was told] by one witness <that local people had warned the owner on two occasions>.',
    'one witness',
    'that local people had warned the owner on two occasions',
  ],
  // a passive: who hears it or is spoken of does not say it
  ['{Several banks} [have repeatedly been accused of] <greed>.', '', 'Several banks | greed'],
  [
    '{Several banks} [have repeatedly been accused] <by> members of greed.',
    'members',
    'Several banks | greed',
  ],
  ['{Two yards} [have often been alleged] <to have paid>.', '', 'Two yards | to have paid'],
  ['{Nurses} [had also been told] <that the road was closed>.', '', 'that the road was closed'],
  ['<The mayor> [was urged] <to resign>.', '', 'to resign'],
  ['{The driver} was fined and [ordered] <to return> on Monday.', '', 'to return on Monday'],
  [
    '{The court} was moved and [ordered] <the release of both>.',
    'The court',
    'the release of both',
  ],
  [
    'She was driving home as the car [was believed] <to have hit a wall>.',
    '',
    'the car | to have hit a wall',
  ],
  [
    'Banks [were urged] <to help groups, including farmers>, and they did.',
    '',
    'to help groups, including farmers',
  ],
  ['The mayor, who left in May, [was accused of] <lying>.', '', 'The mayor | lying'],
  // the clause before the one of the source
  [
    '{He} said the road was closed; {the police} [said] <it was open>.',
    'the police',
    'it was open',
  ],
  ['{He} denied it, but {his lawyer} [said] <he was there>.', 'his lawyer', 'he was there'],
  // what opens the sentence is what was asked
  ['<Asked whether it leaked>, {she} [would not say].', 'she', 'whether it leaked'],
  // a date for the phrase that it ends
  ['Your letter of 3 {May} [says] <that it leaked>.', 'Your letter of 3 May', 'that it leaked'],
  // what nobody has said
  ['{One} [might object] <that the wall is old>.', '', 'that the wall is old'],
  // a phrase whose verb stands behind the aside
  [
    'The result is clear: <most of them>, {the survey} [found], have a stop.',
    'the survey',
    'most of them | have a stop',
  ],
  [
    '<We disagree: four in five of them>, [according to] {the survey}, have a stop.',
    'the survey',
    'four in five of them | have a stop',
  ],
  ['What {he} [did not say] <is why it failed>.', 'he', 'why it failed'],
  // a source that was taken for what is said
  ["<Hall's family> [has called on] <the police to act>.", "Hall's family", 'the police to act'],
  ['[According to] <the data, the dam is old>.', 'the data', 'the dam is old'],
  ['The dam is old, [noted] <the engineer Ann Hill>.', 'the engineer Ann Hill', 'The dam is old'],
  ['Not yet, [say] <scientists>.', 'scientists', 'Not yet'],
  // what interrupts a second clause
  [
    '<Members want a vote; the owner>, [according to] {friends}, <would wait>.',
    'friends',
    'the owner | would wait',
  ],
  // the name at the end of a clause of "who"
  [
    'Hikers who spent a night on {Mount Sedra} [say] <they called for help>.',
    'Hikers who spent a night on Mount Sedra',
    'they called for help',
  ],
  // a content that runs on into what the author says
  [
    '{The council} [says] <that is too few, and for once I agree with it>.',
    'The council',
    'that is too few',
  ],
  ['{Studies} [suggest] <otherwise, and the owner lost money>.', 'Studies', 'otherwise'],
  // the number of a paragraph
  ['{3. Ann Reid} [argued] <that the dam is old>.', 'Ann Reid', 'that the dam is old'],
  ['<(b) The dam is old>, {Ann Reid} [argued].', 'Ann Reid', 'The dam is old'],
  // a source that runs on into the next clause
  ['<The fund grew>, [according to] {a poll, and tourism fell in May}.', 'a poll', 'The fund grew'],
  // a subject that a comma cuts off from its verb
  [
    '{Neither sum,} [argues] <Lena Ask, a researcher, includes the harbour>.',
    'Lena Ask, a researcher',
    'Neither sum | includes the harbour',
  ],
  [
    '{The committee}, [notes] <one member>, was never told of it.',
    'one member',
    'The committee | was never told of it',
  ],
  // a day, and the subject of another clause
  [
    '{The ministry today} [welcomed] <the ruling on the dam>.',
    'The ministry',
    'the ruling on the dam',
  ],
  ['{The ministry Friday} [said] <that the dam is old>.', 'The ministry', 'that the dam is old'],
  ['{The ministry late on Friday} [said] <that it is old>.', 'The ministry', 'that it is old'],
  ['{The agency currently} [recommends] <that they stay>.', 'The agency', 'that they stay'],
  // a content that ends before its main clause
  [
    '[According to] {Norway}, <before the talks begin>, the owner must pay for the dam.',
    'Norway',
    'before the talks begin, the owner must pay for the dam',
  ],
  // a content that ends before the clause of its subject
  [
    '{Engineers} [say] <the dam>, which was built in 1911, is safe.',
    'Engineers',
    'the dam, which was built in 1911, is safe',
  ],
  // the source behind the verb
  [
    '<“We have no choice,”> [explained] a farmer whose fields lie below the dam.',
    'a farmer whose fields lie below the dam',
    '“We have no choice,”',
  ],
  ['<“We will not sign!”> [shouted] the deputy.', 'the deputy', '“We will not sign!”'],
  [
    '<“Will it hold?”> [asked] the minister for transport.',
    'the minister for transport',
    '“Will it hold?”',
  ],
  ['<The dam is old>, [said] a nurse from Orle.', 'a nurse from Orle', 'The dam is old'],
  ['<“It fell,”> [said] the son of the owner, who saw it.', 'the son of the owner', '“It fell,”'],
  // what stands between speech and cue
  [
    '<“It was over in a minute,”> one man, who gave only his first name, [recalled].',
    'one man, who gave only his first name,',
    '“It was over in a minute,”',
  ],
  [
    '<“We ask them,” its buyer, Ann Hill>, [told] a newspaper.',
    'its buyer, Ann Hill,',
    '“We ask them,”',
  ],
  // the subject of the clause around
  [
    'A judge refused the request, [saying] <that the file was old>.',
    'A judge',
    'that the file was old',
  ],
  [
    'The mayor opened the road and [promised] <that the bridge would follow>.',
    'The mayor',
    'that the bridge would follow',
  ],
  ['The driver {himself} [said] <that he was tired>.', 'The driver himself', 'that he was tired'],
  ['{It} [is often said] <that the dam is old>.', '', 'that the dam is old'],
  // who hears it says nothing
  ['The dam is safe, {the mayor} [told] <a local newspaper>.', 'the mayor', 'The dam is safe'],
  // what opens a sentence before what is said
  ['<But the dam is old>, {the mayor} [said].', 'the mayor', 'the dam is old'],
  ['<However, the dam is old>, {the mayor} [said].', 'the mayor', 'the dam is old'],
  [
    'Here is <what> {the mayor} [says:] <nobody uses the road>.',
    'the mayor',
    'nobody uses the road',
  ],
  [
    '<An admiral was blunter: the navy>, {he} [said], <“cannot wait for ever.”>',
    'he',
    'the navy | “cannot wait for ever.”',
  ],
  // where it ends
  [
    'The mayor, {who} [said] <that the bridge was safe, went home in May>.',
    'who',
    'that the bridge was safe',
  ],
  [
    'It began in May, when a nurse, {who} [asked] <that she not be named, wrote to the bank>.',
    'who',
    'that she not be named',
  ],
  [
    '{The mayor} [said] <the firm>, which may be sold, <had paid its taxes>.',
    'The mayor',
    'the firm, which may be sold, had paid its taxes',
  ],
  [
    '{They} [claim] <that the road is bad>, that it costs too much, and that nobody needs it.',
    'They',
    'that the road is bad, that it costs too much, and that nobody needs it',
  ],
  [
    '{Some farmers} [believe] <that the dam is safe; others want to leave the valley>.',
    'Some farmers',
    'that the dam is safe',
  ],
  [
    '{The mayor} [stressed] <the need for talks between Norway>, Sweden and Denmark on the river.',
    'The mayor',
    'the need for talks between Norway, Sweden and Denmark on the river',
  ],
  [
    '{Doha} [said] <that it would pay; Riyadh>, by contrast, wanted a loan.',
    'Doha',
    'that it would pay',
  ],
  ['{The bank} [agreed] <to pay, and the union also gave money>.', 'The bank', 'to pay'],
  [
    '{The treaty} [repeats] <promises made in 1911, and it sets no date>.',
    'The treaty',
    'promises made in 1911',
  ],
  [
    '{My father} [said] <the same thing when he was ill, and I left him>.',
    'My father',
    'the same thing when he was ill',
  ],
  [
    '{The mayor} [announced] <that the town had bought the mill>, a leading maker of paper, for two million.',
    'The mayor',
    'that the town had bought the mill, a leading maker of paper, for two million',
  ],
  // a source with a clause of its own
  [
    '{The ministry, whose engineers} cleared the dam in May, [rejected] <the report>.',
    'The ministry, whose engineers cleared the dam in May,',
    'the report',
  ],
  [
    'The letter, dated 4 May and signed by the head, [warns] <that the dam is old>.',
    'The letter, dated 4 May and signed by the head,',
    'that the dam is old',
  ],
  // what is said stands elsewhere
  [
    '<What> {the judge} [is saying]<, in short, is that nobody knew>.',
    'the judge',
    'that nobody knew',
  ],
  [
    'BREAKING: Two men died after <a tree fell near Orle>, {police} [said].',
    'police',
    'Two men died after a tree fell near Orle',
  ],
  [
    'As {the court} [noted] in May, most were refused for want of money, <not of time>.',
    'the court',
    'most were refused for want of money, not of time',
  ],
  [
    'If the river falls, {the bank} [warned] in May, <“water will be scarce.”>',
    'the bank',
    'If the river falls | “water will be scarce.”',
  ],
  // when it was said, before and behind the verb
  ['On {Monday Hall} [said] <that it was late>.', 'Hall', 'that it was late'],
  ['In {May Hall} [said] <that it was late>.', 'Hall', 'that it was late'],
  ['{The mayor} [said] <last month it was closing>.', 'The mayor', 'it was closing'],
  ['{The mayor} [said] <earlier this week she would go>.', 'The mayor', 'she would go'],
  ['{The mayor} [said] <yesterday that it was late>.', 'The mayor', 'that it was late'],
  // the subject behind "according to", with what commas set off
  [
    '[According to] {the memo}, one of the firms, Hall Works, <was sold in May>.',
    'the memo',
    'one of the firms, Hall Works, was sold in May',
  ],
  // what commas set off behind a source
  [
    '{A second study}, published in May, [found] <that it was old>.',
    'A second study, published in May,',
    'that it was old',
  ],
  // what opens with a preposition is of the verb
  ['{The judges, in a ruling of May,} [found] <that it was old>.', 'The judges', 'that it was old'],
  // the office before a name
  [
    'Rail union leader {Ann Hall} [said] <that it was late>.',
    'Rail union leader Ann Hall',
    'that it was late',
  ],
  // how it was said is no part of what was said
  [
    '{The mayor} [claimed] <that the boat was armed, without giving evidence>.',
    'The mayor',
    'that the boat was armed',
  ],
  // by how many votes
  [
    '{The panel} [voted] <15>-2 on Monday that the drug was safe.',
    'The panel',
    'that the drug was safe',
  ],
  // who is told only hears it
  ['{The court} [was told] <that the dam was old>.', '', 'that the dam was old'],
  ['{The council} [was told] <that the owner knew>.', '', 'that the owner knew'],
  ['{The court} [was told] the phone <was on>.', '', 'the phone was on'],
  // who is addressed by a participle
  ['{Council} [urged] <to keep the dam>.', '', 'to keep the dam'],
  ['{Mayor} [accused of] <lying over the dam>.', '', 'Mayor | lying over the dam'],
  // who interrupts
  ['{She} hoped, {she} [said], <that it would hold>.', 'she', 'She hoped | that it would hold'],
  // a phrase that was torn out of its clause
  [
    'The cap is losing a ton of ice <an hour>, {a study} [found], more than was thought.',
    'a study',
    'The cap is losing a ton of ice an hour',
  ],
  // who stands behind "by"
  ['<This> [was confirmed] by the hospital.', 'the hospital', 'This'],
  [
    '<The plan> [was described] <as a disgrace by the leader of the party>.',
    'the leader of the party',
    'The plan | as a disgrace',
  ],
  [
    '<The mayor> [was accused of] <lying by her former deputy>.',
    'her former deputy',
    'The mayor | lying',
  ],
  // what a noun stands for, with all its clauses
  [
    '{The mayor} [tried to dispel] <the main fear of the town>, that the dam may break, and its people will not be told.',
    'The mayor',
    'the main fear of the town, that the dam may break, and its people will not be told',
  ],
];

/** Attributions that stay as they are. */
const KEPT: readonly string[] = [
  // what is said of a thing, or quoted
  '{The bank} [welcomed] <the plan>.',
  '{The bank} [raised] <“the bar”>.',
  '{The bank} [raised] <these concerns>.',
  // what is demanded, but not of others or of what they do
  '{I} [should say] <that it was late>.',
  '{Voters} [should know] <what the dam has cost>.',
  // a day that is no time of saying, or the name of somebody
  '{Friday Okoro} [said] <that it was late>.',
  'In {May}, {the mayor} [said] <that it was late>.',
  '{The mayor} [said] <last month was the worst>.',
  '{The mayor} [said] <this was old>.',
  '{The mayor} [said] <tonight she would go>.',
  // a subject that is no longer behind "according to"
  '[According to] {the memo}, <Hall Works was sold in May>.',
  // what stands before a name and is no office of it
  'In {Orle}, {the mayor} [said] <that it was late>.',
  'On the bridge {Ann Hall} [said] <that it was late>.',
  'The judge {Ann Hall} [meant] <was gone>.',
  // an object behind the verb
  '{The council} [urged] <the owner to keep the dam>.',
  '{The mayor} [asked] <to keep the dam>.',
  '{The mayor} [agreed] <to keep the dam>.',
  // what was done without
  '{The mayor} [said] <the town was built, without walls, in May>.',
  '{The mayor} [said] <the boat left without giving a sign>.',
  '{The mayor} [told] <the town that the dam was old>.',
  // what tells who somebody is
  '{Ann Hall, in her 60s,} [said] <that it was old>.',
  '{Ann Hall, a teacher in Orle,} [said] <that it was old>.',
  '{Ann Hall, in Orle, and her son,} [said] <that it was old>.',
  // a phrase that is all
  '<No rain>, {the bureau} [said].',
  'It rained, <a flood>, {the bureau} [said].',
  // a clause of its own
  '{The study}, she said in May, [found] <that it was old>.',
  // "by" that says when, how or of what
  '<The road> [was promised] by the end of May.',
  '<This> [was confirmed] by email.',
  '<The group> [is known] by its old name.',
  '<The owner> [was asked about] <the claim of the attack by a farmer>.',
  '<The dam> [is expected] <to be built by the town>.',
  // a content whose subject is not all before it
  '“The dam,” {she} [said], “<is old>.”',
  'The mayor of the town, he said, <was ill>, {the paper} [wrote].',
  '{Hill} [accused] <the owner>, who left, and spoke of rain.',
  '[According to] {the memo}, <Ann Hill sold the dam>.',
  '[According to] {the memo}, <Orle, in the south, sold the dam>.',
  'The man {who} [said] <the dam was safe> left.',
  'It was the mayor {who} [described] <the dam that broke>.',
  '{Hill} [denied] <the claim>, that of the owner.',
  '{Hill} [denied] <the claim>, that is true.',
  '<The deer ate it>, {she} [said], and left.',
  '<The deer ate it>, {she} [said], the old one.',
  '{Nobody} [would deny] <that the dam is old>.',
  'So [says] {the mayor}, <and she is right>.',

  '{The family} [said] <that they stay>.',
  '[According to] {Norway}, <the owner must pay>, and the mayor agrees.',
  '[According to] {Norway}, <before the war>, after all, it rained.',
  '{The view of the mayor} [is] <that the dam is old>.',
  '{USA Today} [said] <that the dam is old>.',
  '{Friday} [said] <that the dam is old>.',
  '{The mayor} [praised] <the dam>, which was built in 1911, and went home.',
  '{The mayor} [said] <the word>, which nobody understood.',
  '<The money> [is said] <to be lost>.',
  '<“We have no choice,”> {the farmer} [explained].',
  '{The mayor} [told] <a story about the dam>.',
  '<“We ask them,”> [told] the newspaper.',
  'When the dam broke, {the mayor} [told] <the whole town>.',
  '{The mayor} [said] <that the road was open: it was safe>.',
  '{The council}, who was tired, [said] <that the bridge was safe>.',
  'The man {who} [said] <that the bridge was safe> went home.',
  '{The mayor} [said] <that the bridge was safe>, and that was a mistake.',
  '{The mayor} [promised] <to build a road, a bridge and a school>.',
  '{The mayor} [said] <that he would go to Orle, and his wife would stay>.',
  '{The mayor} [asked] <about the dam>.',
  'The boy who said {Ann Hill} [knew] <it all> left.',
  '{We} [say] <that is too few, and for once I agree>.',
  '{The mayor} [thanked] <Norway>.',
  '{The mayor} [questioned] <the plan>.',
  '<The dam> [seems] <to be old>.',
  '<The dam> [is said] <to be old>.',
  '{Hall} said no, [adding] <that the dam was old>.',
  '{It} [said] <that the dam was old>.',
  '{He} [praised] <himself>.',
  '{The mayor} [praised] <the bridge>, and the council agreed.',
  '{The mayor} [thanked] <Norway>, Sweden went home and Denmark left.',
  '{The mayor} [wants] <to raise taxes and to promise nothing>.',
  '{The mayor} [said] <that the owner lied and threatened to leave>.',
  '<However old the dam is, it will hold>, {the mayor} [said].',
  '<“But the dam is old,”> {the mayor} [said].',
  '<What> {the mayor} [calls] <“the plan of the year”>.',
  '<“The dam; it broke,”> {the mayor} [said].',
  '{The mayor} [announced] <that the road was closed>, a day before the council met.',
  '{The council}, whose hall is old, [said] <that the dam is old>.',
  'Two men died, and after <a tree fell near Orle>, {police} [said] they would wait.',
  '“Two men died” after <a tree fell near Orle>, {police} [said].',
  'As {the court} [noted], <most were refused for want of time>.',
  'When the river falls, {the bank} [warned], <“water will be scarce.”>',
  'If the river falls, {the bank} [warned], <“Water will be scarce.”>',
  '{The mayor} [said] <what he wanted, and the council knew it>.',
  '{The treaty} [repeats] <promises of 1911, 1912 and 1913>.',
  '<What> {the judge} [said] <was heard by all>.',
  '{She} [believes] <she was lucky>.',
  '{Teachers} [hate] <that it is late>.',
  '{Planners} [oppose] <diagrams>.',
  '{One} [said] <that the wall is old>.',
  'It fell to <what> {she} [called] <a low>, and rose.',
  '<The deal>, [announced] {Friday}, would last.',
  '<After> {the court} [ruled], <the dam was closed>.',
  '<Prices fell>, {the bank} [said], in May.',
  '[Urges] <the council to act>.',
  'The man {who} [ordered] <the work> left.',
  'It was {Hall}, {who} [ordered] <the work to begin>.',
  '{Hall} [asked] <if the dam was old>, and nobody knew.',
  '<The rain> was heavier than {the models} [predicted].',
  '<Poland — which joined in May — is safe>, {the mayor} [said].',
];

describe('repairs of attributions', () => {
  it.each(MENDED)('mends %s', (notation, source, content) => {
    const text = marked(notation);
    const [one] = repaired(text.reading, [text.attribution]);
    expect([wordsOf(text, one!.source), wordsOf(text, one!.content)]).toEqual([source, content]);
  });

  it.each(KEPT)('leaves %s', (notation) => {
    const { reading, attribution } = marked(notation);
    expect(repaired(reading, [attribution])).toEqual([attribution]);
  });

  it.each([
    [
      '{The mayor} [has accused] <Norway of greed and threatened to close the river>.',
      ['The mayor', 'has accused', 'Norway of greed'],
      ['The mayor', 'threatened', 'to close the river'],
    ],
    [
      '{The mayor} [offered] <to mediate and urged both sides to talk>.',
      ['The mayor', 'offered', 'to mediate'],
      ['The mayor', 'urged', 'both sides to talk'],
    ],
    [
      '{The mayor} [offered] <to mediate and appealed to both sides>.',
      ['The mayor', 'offered', 'to mediate'],
    ],
    [
      '{The mayor} [said] <it was late and offered help>.',
      ['The mayor', 'said', 'it was late'],
      ['The mayor', 'offered', 'help'],
    ],
    [
      '{The mayor} [urges] <Norway to lower the river and calls on the firm to pay>.',
      ['The mayor', 'urges', 'Norway to lower the river'],
      ['The mayor', 'calls on', 'the firm to pay'],
    ],
    [
      '{Estara} [recalls] <that the court upheld its rights in 2016 and urges Norway to comply>.',
      ['Estara', 'recalls', 'that the court upheld its rights in 2016'],
      ['Estara', 'urges', 'Norway to comply'],
    ],
    [
      '{The government} [says] <it has built houses and accuses councils of delay>.',
      ['The government', 'says', 'it has built houses'],
      ['The government', 'accuses', 'councils of delay'],
    ],
    [
      '{The mayor} [says] <that the court is slow and urges Norway to comply>.',
      ['The mayor', 'says', 'that the court is slow and urges Norway to comply'],
    ],
    [
      '{The mayor} [disputes] <this and has also accused Norway of greed>.',
      ['The mayor', 'disputes', 'this'],
      ['The mayor', 'has also accused', 'Norway of greed'],
    ],
    [
      '{The mayor} [disputes] <the price and has been accused of greed>.',
      ['The mayor', 'disputes', 'the price and has been accused of greed'],
    ],
    [
      '{The mayor} [rejects] <emails and calls for help>.',
      ['The mayor', 'rejects', 'emails and calls for help'],
    ],
    // the verb is of what is said
    [
      '{The mayor} [said] <it was flawed and rejected by voters>.',
      ['The mayor', 'said', 'it was flawed and rejected by voters'],
    ],
    [
      '{The mayor} [said] <it was praised and promised money>.',
      ['The mayor', 'said', 'it was praised and promised money'],
    ],
    [
      '{The mayor} [offered] <to close the road and call both sides>.',
      ['The mayor', 'offered', 'to close the road and call both sides'],
    ],
    [
      '{The mayor} [said] <Norway was late and offered help>.',
      ['The mayor', 'said', 'Norway was late and offered help'],
    ],
  ])('cuts off a second verb of the same source: %s', (notation, ...expected) => {
    const text = marked(notation);
    const found = repaired(text.reading, [text.attribution]);
    expect(
      found.map(({ source, cue, content }) =>
        [source, cue, content].map((part) => wordsOf(text, part)),
      ),
    ).toEqual(expected);
  });

  it('tells the verb of a sentence from one in the clause of its subject', () => {
    const text = marked('A man {who} [said] <he was ill told police that he had seen two boys>.');
    const found = repaired(text.reading, [text.attribution]);
    expect(
      found.map(({ source, cue, content }) =>
        [source, cue, content].map((part) => wordsOf(text, part)),
      ),
    ).toEqual([
      ['who', 'said', 'he was ill'],
      ['A man who said he was ill', 'told', 'that he had seen two boys'],
    ]);
  });

  it.each([
    '[Asked] <about the dam>, the mayor went home.',
    '{The firm} told us in [writing] <that it was late>.',
    '{Neither firm} [would comment] <.>',
    '{Police} [have questioned] <the owner>.',
    'Ladies and gentlemen, [thank] <you for having me>.',
    '{Photo}[:] <the old dam at Orle>.',
    '{Source}[:] <the dam authority>.',
    '{Q&A}[:] <“The dam is old.”>',
    '{Subject}[:] <the dam is old>.',
    '{Norway} [has for] <a long time been the richest of them>.',
    'The dam was the subject of the Hall-{Olsen} [talks] <in the old town>.',
    '{Interview}[:] <“The dam is old.”>',
    'First, stop [announcing] <new roads>.',
    '{Stop} [announcing] <new roads>.',
    '{The council} [should require] <new permits>.',
    // what is done, not said
    '{The bank} [raised] <rates>.',
    '{The council} [misread] <the mood>.',
    '{Planners} [love] <diagrams>.',
    '{Teachers} [hate] <marking it>.',
    // what is only waited for or named
    '<Nobody can leave until> {the court} [has ruled].',
    'Contrary to <what> {the firm} [says]<, wages fell>.',
    '{Banks} ought [to enforce] <the rules they have>.',
    'Second, [ask] <the farmers what they need>.',
    'It remains unclear {who} [ordered] <the dam to be closed>.',
    '<That> is far less than {models} [predict].',
    '{His wife}, [asked] <if the family was safe>, said only that it was late.',
  ])('takes back %s', (notation) => {
    const { reading, attribution } = marked(notation);
    expect(repaired(reading, [attribution])).toEqual([]);
  });

  it.each([
    ['“We have no choice,” said Hall, adding that the money was gone.', 'Hall', 'adding'],
    ['Hall opened the road and promised that the bridge would follow.', 'Hall', 'promised'],
    ['Lamenting their luck, the farmers said that they were poor.', 'the farmers', 'Lamenting'],
  ])('shares the source in %s', (text, source, cue) => {
    const claims = claimsIn(`The council met on Monday.\n\n${text}`);
    expect(claims.find((one) => one.cue === cue)?.source).toBe(source);
  });

  it('takes the items of a list that the content introduces', () => {
    const list = '- pay the workers who lost their homes;\n- close the road to Orle;';
    const claims = claimsIn(
      `The council met on Monday.\n\nThe union demanded that the owner:\n${list}\n\nNobody replied.`,
    );
    expect(claims.map(({ source, content }) => [source, content])).toEqual([
      ['', 'The council met on Monday'],
      [
        'The union',
        'that the owner | pay the workers who lost their homes | close the road to Orle',
      ],
      ['', 'Nobody replied'],
    ]);
  });

  it('leaves a quotation to the source beside it', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nNot everyone agrees. “I would be surprised,” said Ann Hill of the union.',
    );
    expect(claims.filter(({ content }) => content.includes('surprised'))).toHaveLength(1);
  });

  it('leaves a reply to who gives it', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nAsked by counsel whom she meant, Ann Hill replied: “The owner. Who else?”',
    );
    expect(claims.filter(({ content }) => content.includes('Who else'))).toHaveLength(1);
  });

  it('ends what is believed before the second verb of the same source', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nShe believes the leak is real but insists that it cannot explain everything.',
    );
    expect(claims.slice(1).map(({ cue, content }) => [cue, content])).toEqual([
      ['believes', 'the leak is real'],
      ['insists', 'that it cannot explain everything'],
    ]);
  });

  it('keeps the main clause of what is said according to somebody', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nAccording to Norway, before the talks begin, it must pay for the dam.',
    );
    expect(claims.at(-1)?.content).toBe('before the talks begin, it must pay for the dam');
  });

  it('names the one who was asked as who answers', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nHis wife, asked if the family was safe, said only that it had been long.',
    );
    expect(claims.slice(1).map(({ source, content }) => [source, content])).toEqual([
      ['His wife, asked if the family was safe,', 'that it had been long'],
    ]);
  });

  it.each([
    [
      'The bank said it saw growth, while the mill raised its prices and promised to hire ten men.',
      'promised',
      'the mill',
    ],
    [
      'Shares in Orle Paper fell as much as 9% on Friday after the owner cut its sales forecast for the second time this year, blaming weak demand for paper.',
      'blaming',
      'the owner',
    ],
  ])('takes the subject that is nearer in %s', (text, cue, source) => {
    const claims = claimsIn(`The council met on Monday.\n\n${text}`);
    expect(claims.find((one) => one.cue === cue)?.source).toBe(source);
  });

  it('takes a condition on anybody for no claim', () => {
    const { reading, attribution } = marked(
      'It would cost, if {one} [believes] <the paper, a billion>.',
    );
    expect(repaired(reading, [attribution])).toEqual([]);
  });

  it('drops the subject of another clause', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nThe minister may close the dam if the Water Board advises that it is old.',
    );
    expect(claims.find(({ cue }) => cue === 'advises')?.source).toBe('the Water Board');
  });

  it('ends a question where the main clause begins', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nAsked whether she believed in the plan, she paused.',
    );
    for (const { content } of claims) expect(content).not.toMatch(/plan, she paused/);
  });

  it('takes the items of a list alone where nothing else is said', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\n6. Ministers agreed:\n   (i) to build a dam of stone;\n   (ii) to meet in Orle in May.\n\nNobody replied.',
    );
    const agreed = claims.find(({ source }) => source === 'Ministers');
    expect(agreed?.content).toContain('to build a dam of stone');
    expect(agreed?.content).toContain('to meet in Orle in May');
  });

  it('ends what opens a sentence where its main clause begins', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\n4. Noting that several members had not signed the pact, ministers urged them to do so.',
    );
    for (const { content } of claims) expect(content).not.toMatch(/pact, ministers/);
  });

  it('gives an item that introduces others those above the next such item', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\n1. Ministers agreed:\n(i) to build a dam of stone;\n2. Members promised:\n(i) to meet in Orle in May.\n\nNobody replied.',
    );
    expect(claims.find(({ source }) => source === 'Ministers')?.content).toBe(
      'to build a dam of stone',
    );
    expect(claims.find(({ source }) => source === 'Members')?.content).toBe(
      'to meet in Orle in May',
    );
  });

  it('leaves a list alone that a whole sentence introduces', () => {
    const claims = claimsIn(
      'The council met on Monday.\n\nThe union said that it was poor.\n- The road is closed.\n- The dam is old.',
    );
    expect(claims.find(({ source }) => source === 'The union')?.content).toBe('that it was poor');
  });

  it('tells more than the content that was cut short', () => {
    const text = marked('A man {who} [said] <he was two miles> away told police that he was ill.');
    const found = repaired(text.reading, [text.attribution]);
    expect(found.map(({ content }) => wordsOf(text, content))).toEqual([
      'he was two miles away',
      'that he was ill',
    ]);
  });

  it('gives who says the whole all of it, the words of another included', () => {
    const whole = 'Norway agreed <to buy the old dam>, {officials} [said].';
    const text = marked(whole);
    const inner = marked('{Norway} [agreed] <to buy the old dam>, officials said.').attribution;
    const found = repaired(text.reading, [inner, text.attribution]);
    expect(found.map(({ content }) => wordsOf(text, content))).toEqual([
      'to buy the old dam',
      'Norway agreed to buy the old dam',
    ]);
    const [alone] = repaired(text.reading, [text.attribution]);
    expect(wordsOf(text, alone!.content)).toBe('to buy the old dam');
  });

  it.each([
    [
      'The governor told reporters that inflation was no longer the problem that it had been but warned that it could come back.',
      'told',
      'that inflation was no longer the problem that it had been',
    ],
    [
      'The bank kept its rate at 5 percent on Thursday, as expected, and hinted that it would cut it in May.',
      'as expected',
      'The bank kept its rate at 5 percent on Thursday',
    ],
    [
      'According to figures of Tuesday, wages rose in May, and the bank estimates that they will fall in June.',
      'According to',
      'wages rose in May',
    ],
    [
      'According to the paper, Ann Hall praised her donors, and she asked the bankers that they stop.',
      'According to',
      'Ann Hall praised her donors, and she asked the bankers that they stop',
    ],
    ['It is safe, it says, but Ann Hall said that it was old.', 'says', 'It is safe'],
    [
      'The minister told them that no study should drive policy, and accused farmers of greed.',
      'told',
      'that no study should drive policy',
    ],
    [
      'The minister told them that no study should drive policy, and accused farmers of greed.',
      'accused',
      'farmers of greed',
    ],
    [
      'The senator told a crowd on Saturday that Washington had forgotten them, and vowed to repeal the tax.',
      'told',
      'that Washington had forgotten them',
    ],
    [
      'The agency suspects that the hackers were hired, according to an official who spoke on Monday.',
      'suspects',
      'that the hackers were hired',
    ],
    [
      'According to figures of Tuesday, wages rose in May, and prices fell in June.',
      'According to',
      'wages rose in May, and prices fell in June',
    ],
  ])('ends what is said where somebody says more: %s', (text, cue, content) => {
    const claims = claimsIn(`The council met on Monday.\n\n${text}`);
    expect(claims.find((one) => one.cue === cue)?.content).toBe(content);
  });

  it.each([
    ['{We} [note] <that the fund is empty, and recommend that it be closed>.', 2],
    ['{We} [note] <that the fund is empty and hope that it will grow>.', 2],
    ['{We} [note] <that they left and said that it was late>.', 1],
    ['{The owners} [note] <that farmers left and say that it was late>.', 1],
    ['{We} [note] <that the fund is empty and that it was late>.', 1],
    ['{The report} [praises] <the army and criticises the police>.', 2],
    ['{The report} [accepts] <the estimate but rejects its explanation>.', 2],
    ['{The report} [praises] <the army and the police>.', 1],
    ['{The owners} [praise] <the army and the trains that the police use>.', 1],
  ])('cuts what “we” say where “we” say more: %s', (notation, count) => {
    const text = marked(notation);
    const found = repaired(text.reading, [text.attribution]);
    expect(found.map(({ source }) => wordsOf(text, source))).toEqual(
      Array.from({ length: count }, () => wordsOf(text, text.attribution.source)),
    );
  });

  it.each([
    ['Peru condemns attack, calls for talks', ['Peru', 'Peru']],
    ['Council approves budget, urges restraint', ['Council', 'Council']],
    ['Dam is safe, says minister', ['minister']],
  ])('gives the second verb of a headline its subject: %s', (title, sources) => {
    const claims = claimsIn(`${title}\n\nThe council met on Monday.`);
    const told = claims.filter(({ kind }) => kind !== 'author');
    expect(told.map(({ source }) => source)).toEqual(sources);
  });

  it.each([
    'Linking {the two} [would confirm] <what they fear>.',
    'Although <the board> [never apologised], the town was rebuilt.',
    '{Not everyone} [agreed]: <the farmers were against it>.',
    '<They> [were warned], in writing, and chose not to read.',
    '{Voters} [forget]; <bridges do not>.',
    '<What> {the evidence} [shows]',
  ])('takes for no claim: %s', (notation) => {
    const { reading, attribution } = marked(notation);
    expect(repaired(reading, [attribution])).toEqual([]);
  });

  it.each([
    'According to {the two}, it [was reported] <that it rained>.',
    'Shipping {Minister Hall} [said] <that it was late>.',
    'Although <the dam> [was never apologised for], the town was rebuilt.',
    '{Everyone} [agreed]: <the farmers were against it>.',
    '<They> [said] so.',
    'It was not <what> {they} [expected].',
    'It was not <what> {they} [expected].',
    '{The evidence} [shows] <what they did>.',
  ])('keeps: %s', (notation) => {
    const { reading, attribution } = marked(notation);
    expect(repaired(reading, [attribution])).toHaveLength(1);
  });
});
