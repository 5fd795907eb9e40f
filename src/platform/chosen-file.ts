/** Whether a site may write what it was once allowed to: `prompt` where it has to ask again, as browsers want after a restart. */
export type FilePermission = 'granted' | 'prompt' | 'denied';

interface PickerOptions {
  readonly id: string;
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

/** What of [File System Access](https://wicg.github.io/file-system-access/) is not in every engine, so not in the types either. */
interface FilePicking {
  showSaveFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle>;
}
interface AskableHandle {
  queryPermission?(mode: { readonly mode: 'readwrite' }): Promise<FilePermission>;
  requestPermission?(mode: { readonly mode: 'readwrite' }): Promise<FilePermission>;
}

/** Whether a reader can choose a file here that the site then writes by itself. */
export function canChooseFile(): boolean {
  return 'showSaveFilePicker' in globalThis && 'locks' in navigator;
}

/** Has the reader choose a JSON file, just after a click; undefined where none was chosen. What was in it is gone. */
export async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  const { showSaveFilePicker } = globalThis as FilePicking;
  try {
    const types = [{ accept: { 'application/json': ['.json'] } }];
    return await showSaveFilePicker?.call(globalThis, { id: 'kept-file', suggestedName, types });
  } catch (error) {
    if (nameOf(error) === 'AbortError') return undefined;
    throw error;
  }
}

export async function filePermission(handle: FileSystemFileHandle): Promise<FilePermission> {
  const { queryPermission } = handle as AskableHandle;
  return (await queryPermission?.call(handle, { mode: 'readwrite' })) ?? 'denied';
}

/** Asks the reader, just after a click. */
export async function askFilePermission(handle: FileSystemFileHandle): Promise<FilePermission> {
  const { requestPermission } = handle as AskableHandle;
  return (await requestPermission?.call(handle, { mode: 'readwrite' })) ?? 'denied';
}

/** Puts a text in place of all that a file holds. Until the last byte is there the file stays as it was, also where the page is closed meanwhile. */
export async function writeWhole(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** Why a file can't be written. */
export type FileFailure = 'gone' | 'not-allowed' | 'busy' | 'full' | 'unknown';

export function fileFailure(error: unknown): FileFailure {
  switch (nameOf(error)) {
    case 'NotFoundError':
      return 'gone';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'not-allowed';
    case 'NoModificationAllowedError':
      return 'busy';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'unknown';
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
