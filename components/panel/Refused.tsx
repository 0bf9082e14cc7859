/** After the browser's question was answered with no; empty otherwise, so that the change is read out. */
export function Refused({ isRefused }: { isRefused: boolean }) {
  return (
    <p role="status" class="small soft">
      {isRefused && 'The browser did not allow it, so nothing has changed. You can try again at any time.'}
    </p>
  );
}
