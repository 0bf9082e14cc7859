import { useState } from 'preact/hooks';

type Props = { onPaste: (text: string, html: string | null) => void };

/** A field that reads a mail as soon as it is pasted; the text stays until its owner takes the field away. */
export function PasteField({ onPaste }: Props) {
  const [text, setText] = useState('');
  return (
    <>
      <label>
        <span class="hidden-label">Paste a whole mail</span>
        <textarea
          rows={1}
          class="one-line"
          value={text}
          placeholder="Paste a whole mail here"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={({ clipboardData }) => {
            const pasted = clipboardData?.getData('text/plain') ?? '';
            const html = clipboardData?.getData('text/html') || null;
            // Files are taken wherever they are pasted.
            if (clipboardData?.files.length === 0 && text === '' && (pasted || html)) onPaste(pasted, html);
          }}
        />
      </label>
      {text.trim() !== '' && (
        <button type="button" class="start" onClick={() => onPaste(text, null)}>
          Read this
        </button>
      )}
    </>
  );
}
