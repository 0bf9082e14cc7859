type Props = {
  /** "Dana’s mail, 3 Mar"; null where the words are nobody’s mail. */
  words: string | null;
  /** The kept message to show; null where there is none. */
  messageId: string | null;
  onShow: ((messageId: string) => void) | undefined;
};

/** Where a quote is from, one click away where its message is kept. */
export function Source({ words, messageId, onShow }: Props) {
  if (!words) return null;
  if (!messageId || !onShow) return <span>{words}</span>;
  return (
    <button type="button" class="text-link" onClick={() => onShow(messageId)}>
      {words}
    </button>
  );
}
