/** The last part of a path: pointers between the files of one edition name files so. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The base name without `.xml`. */
export function stem(path: string): string {
  return baseName(path).replace(/\.xml$/i, '');
}
