import { vi } from 'vitest';

/** As much of the browser as sites and reports need; what it was asked for can be looked up. */
export function fakeBrowser() {
  const granted = new Set<string>();
  const answers = { request: true };
  const session = area();
  return {
    granted,
    answers,
    tabs: [] as { id: number; url: string }[],
    /** Tabs in which no script can be run. */
    shut: new Set<number>(),
    runtime: { id: 'self' },
    action: { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}) },
    storage: { session, local: area() },
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.has(each)),
      request: vi.fn(({ origins }: { origins: string[] }) => {
        if (answers.request) for (const each of origins) granted.add(each);
        return Promise.resolve(answers.request);
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const each of origins) granted.delete(each);
        return true;
      }),
    },
  };
}

function area() {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (name: string | null) =>
      name === null ? Object.fromEntries(values) : values.has(name) ? { [name]: values.get(name) } : {},
    set: async (items: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(items)) values.set(name, value);
    },
    remove: async (name: string) => void values.delete(name),
  };
}
