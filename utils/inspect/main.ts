import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Failure, Result } from '../domain/result.ts';
import { fail, succeed } from '../domain/result.ts';
import { openFile } from '../files/index.ts';
import { readMessage } from '../reading/index.ts';
import { type Options, readOptions } from './options.ts';
import { projectFailure, projectReading } from './project.ts';
import { accumulate, emptyStory, followUpsFor, knownOf, type Story } from './story.ts';

/** `npm run inspect`: one JSON object a message on stdout; exit status 1 where anything could not be read. */
async function main(args: readonly string[]): Promise<number> {
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const options = readOptions(args, Temporal.Now.instant().toString(), machineZone);
  if (!options.ok) {
    console.error(options.error.message);
    return 1;
  }
  let story = emptyStory;
  let status = 0;
  for (const file of options.value.files) {
    const done = await inspectFile(file, options.value, story);
    story = done.story;
    if (done.failed) status = 1;
  }
  return status;
}

async function inspectFile(
  file: string,
  options: Options,
  before: Story,
): Promise<{ story: Story; failed: boolean }> {
  let story = before;
  let failed = false;
  const blob = await open(file);
  if (!blob.ok) {
    report(file, blob.error);
    return { story, failed: true };
  }
  for await (const { name, result } of openFile(blob.value, file)) {
    if (!result.ok) {
      report(name, result.error);
      failed = true;
      continue;
    }
    const { now, zone, me } = options;
    const reading = readMessage(result.value, { now, zone, me, known: options.story ? knownOf(story) : [] });
    if (options.story) story = accumulate(story, name, result.value, reading, now);
    print(projectReading(name, reading, options.story ? followUpsFor(story, result.value, reading) : null));
  }
  return { story, failed };
}

/** A file as a Blob that is read as needed; relative names stand beside where the command was given. */
async function open(file: string): Promise<Result<Blob>> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const found = await stat(path).catch(() => null);
  if (found === null) return fail('not-found', 'There is no such file.');
  if (!found.isFile()) return fail('not-a-file', 'This is a folder, not a file.');
  return await openAsBlob(path).then(succeed, () => fail('unreadable', 'This file could not be opened.'));
}

function report(file: string, error: Failure): void {
  print(projectFailure(file, error));
  console.error(`${file}: ${error.message}`);
}

const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

process.exitCode = await main(process.argv.slice(2));
