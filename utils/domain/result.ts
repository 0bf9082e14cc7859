/** An expected failure is a value: a code for programs and tests, a sentence for the person. Never holds mail text. */
export type Failure = { code: string; message: string };

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** The value, as a Result. */
export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

/** The failure, as a Result. */
export const fail = (code: string, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});
