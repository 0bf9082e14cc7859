import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../utils/domain/message.ts';
import { readEml } from './load.ts';

/** Where other people's real mails are, beside the project; the table says so where they are not. */
const folder = process.env.CORPORA ?? join(import.meta.dirname, '../../../shared/corpora');

/** Real mails that are no interview mail (their label is not `interview_scheduling`); empty where the corpora are absent. */
export async function loadNegatives(): Promise<Message[]> {
  const path = join(folder, 'LABELS.csv');
  if (!existsSync(path)) return [];
  const [head = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  const columns = head.split(',');
  const [file, label] = [
    columns.findIndex((name) => /file|path/.test(name)),
    columns.findIndex((name) => /label|class/.test(name)),
  ];
  const messages: Message[] = [];
  for (const row of rows) {
    const cells = row.split(',');
    if (cells[label]?.includes('interview_scheduling')) continue;
    const message = await readEml(join(folder, cells[file] ?? ''));
    if (message) messages.push(message);
  }
  return messages;
}
