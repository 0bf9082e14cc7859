/** Mail sites that many people use; any other is one address away. */
export const KNOWN_SITES: readonly { name: string; origin: string }[] = [
  { name: 'Gmail', origin: 'https://mail.google.com' },
  { name: 'Outlook', origin: 'https://outlook.live.com' },
  { name: 'Outlook at work', origin: 'https://outlook.office.com' },
];
