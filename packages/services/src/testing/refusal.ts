/** What a refused call rejects with, for `rejects.toMatchObject`. */
export const refusal = (code: string, reason?: string) => ({
  refusal: reason === undefined ? { code } : { code, reason },
});
