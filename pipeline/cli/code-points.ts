/** From code points of `text` to its UTF-16 units; what lies behind the end is the end. */
export function unitsOf(text: string): (point: number) => number {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) starts.push(i);
  starts.push(text.length);
  return (point) => starts[Math.min(point, starts.length - 1)]!;
}
