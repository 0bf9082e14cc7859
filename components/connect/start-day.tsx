import '../ui/base.css';
import '../ui/pages.css';
import '../ui/print.css';
import { render } from 'preact';
import { openEdge } from '../../utils/browser/edge.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { Connected } from './Connected.tsx';
import { Day } from './Day.tsx';

/** Draws the interview day; `?interview=` in the address says which. */
export function startDay(root: Element | null): void {
  if (!root) return;
  const interviewId = new URLSearchParams(location.search).get('interview');
  render(
    <Connected edge={openEdge()} class="interview-day">
      <Day interviewId={interviewId} onPrint={() => print()} onSave={saveFile} />
    </Connected>,
    root,
  );
}
