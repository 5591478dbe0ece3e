import type { CleanRule, ProposedEdit } from '../rule.js';

const CLOCK = '(?:(\\d{1,2}):)?(\\d{2}):(\\d{2})[.,](\\d{3})';
/** The head of a cue: its number, when it is shown, and settings of its place. */
const HEAD = new RegExp(
  `(?:^|\\n)[ \\t\\n]{0,20}(?:\\d{1,5}[ \\t]*\\n)?\\[?${CLOCK} --> ${CLOCK}\\]?(?:[ \\t]+[a-z]+:[\\w%,.-]{1,20}){0,6}[ \\t]*\\n?[ \\t]*`,
  'g',
);
/** The first lines of a WebVTT file. */
const OPENING =
  /^\s*WEBVTT[^\n]*(?:\n[^\n]+){0,6}\n\n(?:(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n]+){0,20}\n\n){0,5}/;
/** "<v Ann Lee>" says who speaks. */
const VOICE = /<v(?:\.[\w.]{1,40})? ([^<>\n]{1,60})>|<\/v>/g;
/** A line that another speaker begins. */
const SPEAKER = /^(?:-|–|>>|[[(][\p{Lu} ]{3,60}[\])]|<v[ .]|[\p{Lu}][\p{Lu}\d .'-]{1,30}:)/u;
/** The dash before what another speaker says. */
const DASH = /[-–][ \t]*/y;
/** What is heard and not said. */
const SOUND = /[\])]\s*$/;
/** A pause of so many seconds after the end of a sentence is one between paragraphs. */
const PAUSE = 1.5;
const FEWEST = 3;

/**
 * Subtitles and timed transcripts (SubRip, WebVTT, the output of speech recognition): numbers and times go,
 * and the lines become paragraphs, each to the next speaker or pause.
 */
export const subtitles: CleanRule = {
  name: 'subtitles',
  edits: (text) => {
    if (!text.includes(' --> ')) return [];
    const heads = [...text.matchAll(HEAD)];
    if (heads.length < FEWEST) return [];
    const opening = OPENING.exec(text)?.[0].length ?? 0;
    const edits: ProposedEdit[] = [];
    const spoken = [...text.matchAll(VOICE)];
    const speaksOn = continued(text, spoken);
    let shown = 0;
    heads.forEach((head, k) => {
      const start = k === 0 && head.index <= opening ? 0 : head.index;
      const words = head.index + head[0].length;
      const end = behindDash(text, words);
      const next = heads[k + 1]?.index ?? text.length;
      const [begins, ends] = [seconds(head, 1), seconds(head, 5)];
      const isApart =
        begins - shown >= PAUSE && /[.?!…]["”’']?\s*$/.test(text.slice(0, start).slice(-4));
      shown = ends;
      const opens =
        (SPEAKER.test(text.slice(words, words + 64)) && !speaksOn.has(words)) ||
        SOUND.test(text.slice(0, start).slice(-4));
      const after = start === 0 ? '' : isApart || opens ? '\n\n' : ' ';
      edits.push({ start, end, after, evidence: 'head of a cue' });
      edits.push(...lineEnds(text, end, next));
    });
    return [...edits, ...voices(spoken, speaksOn)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  },
};

function seconds(match: RegExpExecArray, group: number): number {
  const [hours = 0, minutes = 0, rest = 0, thousandths = 0] = match
    .slice(group, group + 4)
    .map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + rest + thousandths / 1000;
}

/** The place behind the dash of a speaker that may stand there. */
function behindDash(text: string, at: number): number {
  DASH.lastIndex = at;
  return at + (DASH.exec(text)?.[0].length ?? 0);
}

/** The line ends inside the words of a cue. */
function lineEnds(text: string, start: number, end: number): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  const words = text.slice(start, end).trimEnd();
  for (const { 0: gap, index } of words.matchAll(/[ \t]*\n[ \t]*/g)) {
    const behind = start + index + gap.length;
    const opens = SPEAKER.test(text.slice(behind, behind + 64));
    edits.push({
      start: start + index,
      end: behindDash(text, behind),
      after: opens ? '\n\n' : ' ',
      evidence: 'inside a cue',
    });
  }
  return edits;
}

/** A cue ends with its sentence. */
const ENDED = /[.?!…]["”’']?(?:<\/v>)?[ \t]*\n[^>]{0,60}-->/;

/** Where the voice of the cue before goes on with its sentence. */
function continued(text: string, tags: readonly RegExpExecArray[]): ReadonlySet<number> {
  const opening = tags.filter(({ 1: name }) => name !== undefined);
  return new Set(
    opening.flatMap(({ 1: name, index }, i) => {
      const before = opening[i - 1];
      if (before?.[1] !== name) return [];
      return ENDED.test(text.slice(before.index, index)) ? [] : [index];
    }),
  );
}

function voices(tags: readonly RegExpExecArray[], speaksOn: ReadonlySet<number>): ProposedEdit[] {
  return tags.map(({ 0: tag, 1: name, index }) => ({
    start: index,
    end: index + tag.length,
    after: name === undefined || speaksOn.has(index) ? '' : `${name.trim()}: `,
    evidence: 'voice of a cue',
  }));
}
