import { Presets, SingleBar } from 'cli-progress';

/**
 * What does not fit the line is cut off. It shows the time that has passed, not an estimate of what is
 * left: documents differ too much in length.
 */
const BAR = {
  format: '{bar} {value}/{total} {duration_formatted} {file}',
  barsize: 30,
  clearOnComplete: true,
};

/** Shows progress on standard error: a bar on a terminal, else a line per tenth. */
export class Progress {
  private readonly bar: SingleBar | undefined;
  private started = false;
  private tenth = 0;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {
    if (stream.isTTY) this.bar = new SingleBar({ ...BAR, stream }, Presets.shades_classic);
  }

  /** Nothing is done yet. */
  start(total: number): void {
    if (this.started || total === 0) return;
    this.started = true;
    this.bar?.start(total, 0, { file: '' });
  }

  /** One more document is done. */
  update(done: number, total: number, file: string): void {
    this.start(total);
    if (this.bar) {
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
