/** Told how many bytes of how many are on their way. */
export type Progress = (sent: number, total: number) => void

/** How a file is sent. */
interface PutOptions {
  onProgress: Progress | undefined
  signal: AbortSignal | undefined
  /** Default the global one. */
  fetch: typeof globalThis.fetch | undefined
}

/**
 * Sends a file to an address, without anything but the file.
 *
 * @returns the status of the answer
 */
export async function putFile(
  url: string,
  file: Blob,
  { onProgress, signal, fetch }: PutOptions,
): Promise<number> {
  // Only this says in a page how far it got: browsers take no stream to send, Chromium over HTTP/2 aside.
  if (onProgress && !fetch && typeof XMLHttpRequest === 'function')
    return putByXhr(url, file, onProgress, signal)
  const body: RequestInit = onProgress ? counted(file, onProgress) : { body: file }
  const send = fetch ?? globalThis.fetch
  const response = await send(url, { method: 'PUT', ...body, ...(signal && { signal }) })
  await response.body?.cancel()
  return response.status
}

function putByXhr(
  url: string,
  file: Blob,
  onProgress: Progress,
  signal: AbortSignal | undefined,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total)
    request.onload = () => resolve(request.status)
    request.onerror = () => reject(new TypeError('The file could not be sent'))
    request.onabort = () => reject(signal?.reason)
    request.onloadend = () => signal?.removeEventListener('abort', abort)
    request.open('PUT', url)
    request.send(file)
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
  })
}

/** How much of a file is read at a time, in bytes. */
const PIECE = 65_536

/** A file to send as a stream that counts. Storages want to know its length beforehand. */
function counted(file: Blob, onProgress: Progress): RequestInit & { duplex: 'half' } {
  let sent = 0
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (sent >= file.size) return controller.close()
      const piece = new Uint8Array(await file.slice(sent, sent + PIECE).arrayBuffer())
      controller.enqueue(piece)
      sent += piece.length
      onProgress(sent, file.size)
    },
  })
  const headers = { 'Content-Length': String(file.size), ...(file.type && { 'Content-Type': file.type }) }
  return { body, headers, duplex: 'half' }
}
