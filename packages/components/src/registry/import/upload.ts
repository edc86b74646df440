import type { Middleware } from '@officine-coesione/sdk';

/** How much of a file has gone out, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Sends a file in the place of `fetch`, which does not say how far an upload has come.
 *
 * @param file - what is sent: the body of the request as it is signed
 */
export const uploading =
  (file: Blob, progress: Progress): Parameters<Middleware>[1] =>
  (request) =>
    new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest();
      const fail = () => reject(new TypeError('Network error'));
      sending.open(request.method, request.url);
      request.headers.forEach((value, name) => sending.setRequestHeader(name, value));
      sending.responseType = 'blob';
      sending.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
      sending.onload = () => {
        const pairs = sending
          .getAllResponseHeaders()
          .trim()
          .split(/[\r\n]+/)
          .map((line) => line.split(': ', 2) as [string, string]);
        resolve(
          new Response(sending.response as Blob, {
            status: sending.status,
            headers: pairs.filter(([name, value]) => name && value !== undefined),
          }),
        );
      };
      sending.onerror = fail;
      sending.ontimeout = fail;
      sending.onabort = () => reject(request.signal.reason as Error);
      request.signal.addEventListener('abort', () => sending.abort(), { once: true });
      sending.send(file);
    });
