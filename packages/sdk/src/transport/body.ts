/** The body as text; undefined when it is larger than allowed. */
export const textOf = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if ((bytes += value.length) > maxBytes) return void (await reader.cancel());
    text += decoder.decode(value, { stream: true });
  }
};
