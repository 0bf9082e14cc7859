const SHORTCUTS = [
  { keys: 'Alt+Shift+R', what: 'Open Second Round' },
  { keys: 'Alt+Shift+K', what: 'Keep the selected text as a concern' },
  { keys: 'K · E · D', what: 'Keep, edit or dismiss the suggestion in focus' },
  { keys: 'R', what: 'Mark the open point in focus as settled' },
  { keys: '↑ ↓', what: 'To the neighbours of the card in focus' },
  { keys: 'Page Down · Page Up', what: 'On the interview day: the next conversation, the one before' },
  { keys: '1 … 5', what: 'How it went, or what became of a point, where the row has the focus' },
  { keys: 'Ctrl+Z', what: 'Take back the last thing done, outside of text fields' },
  { keys: 'Ctrl+Enter', what: 'Keep what you are writing; in a debrief, on to the next question' },
];

/** Every key, in one table. */
export function Shortcuts() {
  return (
    <section class="stack" id="shortcuts" aria-label="Shortcuts">
      <h2>Shortcuts</h2>
      <dl class="shortcuts">
        {SHORTCUTS.map(({ keys, what }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">The first two can be changed in the browser’s own list of extension shortcuts.</p>
    </section>
  );
}
