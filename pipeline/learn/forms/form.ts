/** Typographic characters and what they are read as; one character each way. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

/** A form with plain quotes, apostrophes, dashes and dots, for looking up and learning. */
export function normaliseForm(form: string): string {
  let plain = '';
  let from = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code !== 0x60 && code < 0xab) continue;
    const other = PLAIN[form[i]!];
    if (other === undefined) continue;
    plain += form.slice(from, i) + other;
    from = i + 1;
  }
  if (from > 0) plain += form.slice(from);
  const result = from > 0 ? plain : form;
  return result === "''" ? '"' : result;
}

/**
 * Word shape with runs cut at two ("Xx", "XX", "dd", "Xx-Xx"): upper-case letters X, lower-case x,
 * digits d, other characters themselves (Collins 2002).
 */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 12; i++) {
    const c = classOf(form[i]!);
    run = c === last ? run + 1 : 1;
    last = c;
    if (run <= 2) shape += c;
  }
  return shape;
}

function classOf(c: string): string {
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= 'A' && c <= 'Z') return 'X';
  if (c >= '0' && c <= '9') return 'd';
  if (c < '\u0080') return c;
  if (c !== c.toLowerCase()) return 'X';
  return c !== c.toUpperCase() ? 'x' : c;
}
