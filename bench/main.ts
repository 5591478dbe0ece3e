import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCorpus, type Sample, sizeOf } from './corpus.js';

/**
 * `node dist/bench/main.js FOLDER`: the speed of the whole pipeline on one thread beside wink-nlp on the
 * same text. Each runs in a process of its own, once to warm up and load its models, then three times of
 * which the median counts.
 */
interface Result {
  readonly seconds: number;
  /** Peak resident set size in bytes, models included. */
  readonly memory: number;
  readonly stages?: Record<string, number>;
}

const RUNS = 3;

async function measure(engine: string, samples: readonly Sample[]): Promise<Result> {
  const one =
    engine === 'wink' ? (await import('./wink.js')).winkOne : (await import('./vouch.js')).vouchOne;
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    for (const sample of samples) one(sample);
    if (run > 0) times.push((performance.now() - start) / 1000);
  }
  times.sort((a, b) => a - b);
  const result = {
    seconds: times[Math.floor(RUNS / 2)]!,
    memory: process.resourceUsage().maxRSS * 1024,
  };
  if (engine === 'wink') return result;
  return { ...result, stages: (await import('./vouch.js')).stageTimes(samples) };
}

function inProcess(engine: string, folder: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [folder, engine]);
    child.once('message', (result) => resolve(result as Result));
    child.once('exit', (code) => reject(new Error(`${engine} ended with ${code}`)));
  });
}

async function compare(folder: string): Promise<void> {
  const samples = await readCorpus(folder);
  const megabytes = sizeOf(samples) / 1e6;
  console.log(`${folder}: ${samples.length} documents, ${megabytes.toFixed(2)} MB, one thread`);
  const vouch = await inProcess('vouch', folder);
  const wink = await inProcess('wink', folder);
  const line = (name: string, { seconds, memory }: Result): string =>
    `${name.padEnd(24)}${(megabytes / seconds).toFixed(2).padStart(8)} MB/s` +
    `${(memory / 1e6).toFixed(0).padStart(8)} MB peak memory`;
  console.log(line('vouch, whole pipeline', vouch));
  console.log(line('wink-nlp', wink));
  console.log(
    `${'ratio vouch / wink-nlp'.padEnd(24)}${(wink.seconds / vouch.seconds).toFixed(2).padStart(8)}`,
  );
  console.log('stages of vouch:');
  for (const [stage, time] of Object.entries(vouch.stages ?? {})) {
    console.log(`  ${stage.padEnd(22)}${time.toFixed(0).padStart(8)} ms`);
  }
}

const [folder = 'input', engine] = process.argv.slice(2);
if (engine === undefined) await compare(folder);
else {
  const result = await measure(engine, await readCorpus(folder));
  process.send!(result, () => process.disconnect());
}
