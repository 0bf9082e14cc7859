import { Icon } from './icons.tsx';

type Props = { onOptions?: () => void };

/** The name of the product above every screen, and the way to its options. */
export function AppBar({ onOptions }: Props) {
  return (
    <header class="app-bar">
      <Mark />
      <h1>Second Round</h1>
      {onOptions && (
        <button
          type="button"
          class="quiet icon-only"
          onClick={onOptions}
          aria-label="Sites, data and privacy"
          title="Sites, data and privacy"
        >
          <Icon name="settings" />
        </button>
      )}
    </header>
  );
}

/** The icon of the product, as in assets/icon.svg. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="30" />
      <path d="M64 24a40 40 0 1 1-34.6 20" />
      <circle cx="64" cy="64" r="18" />
    </svg>
  );
}
