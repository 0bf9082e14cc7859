/** Only a web address becomes a link; whatever else a mail calls its link stays words. */
export function MeetingLink({ link }: { link: string }) {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return <>{link}</>;
  return (
    <a href={url.href} target="_blank" rel="noreferrer" title={url.href}>
      {url.host}
    </a>
  );
}
