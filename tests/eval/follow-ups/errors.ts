import type { LabelledStory } from './load.ts';
import { found, type Scored, wrongOnes } from './score.ts';
import { tell } from './tell.ts';

/** What went wrong with a story, both ways; with `wordings` every prompt as a person reads it. The tune half only. */
export function errorsOf(story: LabelledStory, { wordings }: { wordings: boolean }): string[] {
  if (wordings) return [story.id, ...spoken(story)];
  const lines = [true, false].flatMap((given) => misses(story, given));
  return lines.length === 0 ? [] : [story.id, ...lines];
}

function misses(story: LabelledStory, given: boolean): string[] {
  const way = given ? 'engine' : 'whole ';
  const { prompts, bare, readings } = tell(story, given);
  const scored: Scored = { story, ranked: prompts, bare };
  const hits = found(scored);
  const at = story.messages.findIndex(({ file }) => file === story.invite);
  const people = (readings[at]?.people ?? []).map(({ name, title }) => `${name} (${title})`).join(', ');
  const missed = story.mustComeUp.flatMap((wanted) => {
    const hit = hits.find((each) => each.wanted === wanted);
    if (!hit) return [`  ${way} MISSED ${wanted.quote}`];
    if (hit.at >= 5) return [`  ${way} LOW ${hit.at + 1} ${wanted.quote}`];
    const isRight = wanted.askers.some((asker) => hit.prompt.askedBy?.includes(asker));
    return isRight
      ? []
      : [`  ${way} ASKER ${hit.prompt.askedBy} not ${wanted.askers.join(' / ')}: ${wanted.quote}`];
  });
  const wrong = wrongOnes(scored).map(({ quote }) => `  ${way} MUST NOT ${quote}`);
  const lines = [...missed, ...wrong];
  const head = `  ${way} ${readings[at]?.intent} ${readings[at]?.round.ordinal}, people: ${people}`;
  return lines.length === 0 ? [] : [...lines, head];
}

const spoken = (story: LabelledStory) =>
  tell(story, true).prompts.flatMap(({ quote, question, why, askedBy }) => [
    `  “${quote.replace(/\s+/g, ' ')}”`,
    `    ${askedBy}: ${question}`,
    `    ${why}`,
  ]);
