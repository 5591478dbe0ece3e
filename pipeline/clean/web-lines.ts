import { readList } from '../model/resources.js';

const PATTERNS = readList('clean/data/web-furniture.txt');
/** Headings below which links to other articles stand are marked with ">" in the list. */
const HEADINGS = patternOf(
  PATTERNS.filter((line) => line.startsWith('>')).map((line) => line.slice(1)),
);
const LINES = PATTERNS.filter((line) => !line.startsWith('>'));
const EXACT = new Set(LINES.filter((line) => !line.includes('*')));
const OPEN = patternOf(LINES.filter((line) => line.includes('*')));

/** Matches each of `lines` as a whole. */
function patternOf(lines: readonly string[]): RegExp {
  const escaped = lines.map((line) => line.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^(?:${escaped.join('|').replaceAll('*', '.{1,120}')}):?$`);
}

const NETWORK =
  /^(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|tumblr|telegram|messenger|instagram|youtube|flipboard|google\+?|e-?mail|print|share|tweet|pin|copy|link|save|more|comments?|sms|rss|on|via|this|article|story|by|to|like|follow|us|[\d,.]+k?|[|·•/,&+-])$/;
const COUNT =
  /^(?:\(?[\d,.]{1,9}k?\)?|no|view|show|see|all|read|join the)(?: all| the)?(?: [\d,.]{1,9}k?)? (?:comments?|replies|reactions|shares?|likes?|retweets?|views|conversation)(?: so far)?(?: \([\d,.]{1,9}\))?$|^comments? ?\(\d{1,6}\)$|^\d{1,2} ?(?:min|min(?:ute)?s? (?:read|listen|watch))$|^\d{1,2} ?(?:m|h|d|min|mins|hrs?|minutes?|hours?|days?) ago\b[^.]{0,100}$/;
const COOKIES =
  /^(?=.*\bcookies?\b)(?:.*\b(?:we|site|website|page|services?) uses?\b|.*\bby (?:continuing|using|clicking)\b|.*\b(?:accept|reject|manage|allow) (?:all |our |non-essential )?cookies?\b|.*\bcookie (?:policy|settings|notice|preferences)\b)|^we and our (?:\d+ )?(?:\w+ )?partners\b/;
const PROMPT =
  /^(?:please )?(?:sign up|thanks for reading\b|subscribe|join (?:our|the|us)|get |receive |enter your|don[’']t miss|never miss|stay (?:up to date|informed|connected)|register|want (?:more|the)|like what you|follow us|download (?:our|the)|support (?:our|independent)|become a (?:member|subscriber)|donate|log in|already a (?:member|subscriber)|you(?: have|[’']ve) (?:\d|read|used|reached|\w+ free)|forwarded this e-?mail|.{2,60} is a reader-supported|(?:do you have|have you got|got|have) an? (?:story|tip|news tip|question)\b)/;
const PRODUCT =
  /\b(?:newsletters?|inbox|e-?mail (?:address|updates|alerts)|subscri(?:be|bers?|ptions?)|sign up|breaking news alerts|push notifications|our app|unlimited access|membership|journalism|on (?:facebook|twitter|instagram|youtube|telegram|linkedin)|get in touch|[\w.+-]{1,40}@[\w-]{1,60}\.[a-z]{2,10})\b/;
const CREDIT =
  /^\(?(?:(?:file )?(?:photo(?:graph)?s?|images?|pictures?|video|illustration|graphic|photo illustration|photography)(?: (?:credits?|courtesy(?: of)?|by|source|via|copyright))?:|(?:image|photo|picture|video) (?:credits?|source|caption|copyright),? |(?:photo|image|photograph|picture|illustration|video) (?:by|courtesy of|via) [^.!?]{1,80}$|credits?: ?|\(photo(?:graph)? |©|\(c\) ?\d)/;
const AGENCY =
  /(?:\/|\b)(?:getty images?|reuters|afp|associated press|ap(?: photo)?|epa|shutterstock|istock(?:photo)?|bloomberg|alamy|unsplash|pixabay|wikimedia commons|flickr|xinhua|zuma press|pool|handout)(?:\/[\p{L} ]{1,40})?\)?$/u;
const COPYRIGHT =
  /^(?:copyright\b|©|\(c\) ?\d|all rights reserved)|\ball rights reserved\.?$|^(?:(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie policy|contact us|about us|advertise(?: with us)?|do not sell my (?:personal )?info(?:rmation)?)(?: ?[|·•] ?|$))+$/;
const CRUMBS = /^(?:home|news|front page)(?: ?[/>»›] ?[\p{L} &’'-]{2,30}){1,4}$/u;

/** What the site gets for what the reader buys, and what the reader agrees to. */
const TERMS =
  /\baffiliate (?:links?|commissions?|partners)\b|\b(?:earn|receive) (?:an? )?(?:small )?(?:commissions?|compensation|portion of sales)\b|\bby (?:submitting|signing up|subscribing|providing)\b.{2,60}\b(?:you|i)(?:[’']re)? (?:agree|consent|acknowledge)|\breceive promotional (?:content|e?-?mails?|offers)\b|\blike to (?:subscribe to|receive) .{2,60} (?:newsletters?|e-?mails|updates)\b/;
const TO_READERS = /\b(?:we|our|you|your|i|my|this)\b/;

/**
 * What is left of a post that a page shows (the address of its picture, who wrote it when, what it got), and of
 * a list that is read out.
 */
const POST =
  /^(?:list of \d{1,2} items|list \d{1,2} of \d{1,2}|replying to @\w{1,30}(?: and @\w{1,30})?|\d{1,2}:\d{2} [ap]m · [a-z\d ,·]{6,60}|(?:[\d,.]{1,9}[km]? (?:retweets?|quote tweets?|quotes?|reposts?|likes?|bookmarks?|views?)[ ·]*){2,6}|pic\.twitter\.com\/\w{4,20}|[\p{L}\p{M}\d .'’|-]{1,60}\(@\w{1,30}\)[\s·]+(?:[a-z]{3,9}\.? \d{1,2}, \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}))$/u;

/** "← Older post", "Newer post →", "@annlee", and what blogs say below a text. */
const LINK_LINE =
  /^(?:[←⟵]\s?\S.{0,60}|[«‹]\s?[^»›.!?,]{2,40}|\S.{0,60}\s[→⟶]|[^«‹.!?,]{2,30}\s[»›]|@\w{2,30}|this entry was posted (?:in|on|by) .{2,200})$/u;

/** Words of which a prompt of more than a few words has one. */
const LONG_PROMPT =
  /cookie|subscri|newsletter|inbox|sign up|e-?mail|alerts|notifications|our app|unlimited|membership|journalism|facebook|twitter|instagram|youtube|telegram|linkedin|copyright|©|rights reserved|affiliate|may (?:earn|receive)|promotional|(?:you|i) (?:agree|consent)/i;

/** Whether a line is what a web page puts around an article and no part of it. */
export function isFurniture(line: string): boolean {
  if (line.length === 0 || line.length > 330 || (line.length > 140 && !LONG_PROMPT.test(line)))
    return false;
  const plain = plainOf(line);
  if (plain === '') return false;
  if (
    EXACT.has(plain) ||
    (plain.endsWith(':') && EXACT.has(plain.slice(0, -1))) ||
    COUNT.test(plain) ||
    CRUMBS.test(plain)
  )
    return true;
  if (POST.test(plain) || LINK_LINE.test(line.trim().toLowerCase())) return true;
  const quoted = /["“”]|\b(?:said|says|told)\b/.test(plain);
  if (!quoted && (COOKIES.test(plain) || (TERMS.test(plain) && TO_READERS.test(plain))))
    return true;
  if (plain.length > 220) return false;
  if (COPYRIGHT.test(plain) || (!quoted && PROMPT.test(plain) && PRODUCT.test(plain))) return true;
  // A sentence of the article may begin like a prompt; a prompt does not go on after a full stop.
  if (!/[.!?] \S/.test(plain) && (OPEN.test(plain) || HEADINGS.test(plain))) return true;
  return isCredit(plain) || isShareBar(plain);
}

/** Whether links to other articles follow below the line. */
export function opensLinks(line: string): boolean {
  const plain = plainOf(line);
  return plain.length <= 60 && HEADINGS.test(plain);
}

/** Whether the line below describes a picture or a film. */
export function opensCaption(line: string): boolean {
  return line.length < 20 && /^(?:image|media|video|photo) caption[,:]?$/i.test(line.trim());
}

/** Who took a picture: a few words after "Photo:", or with the name of an agency at the end. */
function isCredit(plain: string): boolean {
  if (plain.length > 120 || /[.!?] \S+ \S+ \S/.test(plain)) return false;
  if (CREDIT.test(plain)) return plain.split(' ').length <= 14;
  return (
    AGENCY.test(plain) &&
    plain.split(' ').length <= 6 &&
    !/[.!?]$/.test(plain) &&
    /[/|]|^\(/.test(plain)
  );
}

function isShareBar(plain: string): boolean {
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 16 || !words.every((word) => NETWORK.test(word)))
    return false;
  return words.filter((word) => /^[a-z-]{4,}/.test(word)).length >= 2;
}

/** Lower case, without the marks of Markdown and lists around it. */
function plainOf(line: string): string {
  return line
    .trim()
    .replace(/^[#>*_•·–—|\s-]+|[*_|#\s–—-]+$/g, '')
    .replace(/\*\*|__| ?\(https?:[^\s()]{1,600}\)/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
