/** Freezes plain data with all it holds, so that a later write fails at once where it is made. */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  for (const value of Array.isArray(data) ? data : Object.values(data)) {
    if (typeof value === 'object') deepFreeze(value);
  }
  return Object.freeze(data);
}
