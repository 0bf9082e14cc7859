/** Cards that can be reached, in the order of the page. */
const cards = () =>
  [...document.querySelectorAll<HTMLElement>('[data-concern]')].filter((card) => card.checkVisibility());

/** Puts the focus on the card after (1) or before (-1) this one; stays where there is none. */
export function focusBeside(card: HTMLElement, step: 1 | -1): void {
  const all = cards();
  const at = all.indexOf(card);
  all[at + step]?.focus();
}

/** Leaves a card that is about to go from its list: to the next one, else the one before. */
export function leaveCard(card: HTMLElement): void {
  focusBeside(card, 1);
  if (card.contains(document.activeElement)) focusBeside(card, -1);
}
