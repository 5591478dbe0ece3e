import { Presets, SingleBar } from 'cli-progress';

/** Shows progress on standard error: a bar on a terminal, else a line per step. */
export class Progress {
  private readonly bar: SingleBar | undefined;
  private started = false;
  private tenth = 0;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {
    if (!stream.isTTY) return;
    const options = { stream, format: '{bar} {value}/{total} {file}', clearOnComplete: true };
    this.bar = new SingleBar(options, Presets.shades_classic);
  }

  /** One more document is done. */
  update(done: number, total: number, file: string): void {
    if (this.bar) {
      if (!this.started) this.bar.start(total, 0, { file });
      this.started = true;
      this.bar.update(done, { file });
      return;
    }
    const tenth = Math.floor((done * 10) / total);
    if (tenth > this.tenth) this.step(`${done} of ${total} documents`);
    this.tenth = tenth;
  }

  /** Ends the bar. */
  stop(): void {
    if (this.started) this.bar?.stop();
  }

  /** Writes one line. */
  step(line: string): void {
    this.stream.write(`${line}\n`);
  }
}
