/** So long a browser has to answer what its storage is asked, in ms: there are faults by which it never does, and says nothing. */
export const ANSWER_WITHIN = 10_000;

/** Gives what comes, whenever it comes; calls `onLate` where it does not come in time. */
export async function tellIfLate<Answer>(answer: Promise<Answer>, onLate: () => void): Promise<Answer> {
  const timer = setTimeout(onLate, ANSWER_WITHIN);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

/** What comes in time, and else undefined. */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    tellIfLate(answer, () => resolve(undefined)).then(resolve, reject);
  });
}
