import { useEffect, useState } from 'preact/hooks';

/** What can arrive by hand: files, or the text of a mail as the clipboard or a drag carries it. */
export type Arrivals = {
  onFiles: (files: File[]) => void;
  onText: (text: string, html: string | null) => void;
};

/**
 * Mails dropped or pasted anywhere on the page: files (which the browser would open in our place) and text dragged or
 * copied out of a mail program. A field keeps what is put into it. True while something is held over the page.
 */
export function useArrivals({ onFiles, onText }: Arrivals): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      const [text, html] = [data?.getData('text/plain') ?? '', data?.getData('text/html') || null];
      if (files.length === 0 && (isField(event.target) || (text.trim() === '' && html === null))) return;
      event.preventDefault();
      if (files.length > 0) onFiles(files);
      else onText(text, html);
    };
    // What is dragged out of our own page is no mail.
    let isOwn = false;
    const { signal, abort } = controller();
    const listen = <K extends keyof DocumentEventMap>(name: K, act: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(name, act, { signal });
    listen('dragstart', () => {
      isOwn = true;
    });
    listen('dragend', () => {
      isOwn = false;
    });
    listen('dragover', (event) => {
      if (isOwn || !carriesMail(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      if (!isOwn) take(event, event.dataTransfer);
    });
    listen('paste', (event) => take(event, event.clipboardData));
    return abort;
  }, [onFiles, onText]);
  return isOver;
}

function controller() {
  const made = new AbortController();
  return { signal: made.signal, abort: () => made.abort() };
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

const carriesMail = ({ dataTransfer, target }: DragEvent) =>
  dataTransfer?.types.includes('Files') ||
  (!isField(target) && dataTransfer?.types.some((type) => type === 'text/html' || type === 'text/plain'));
