/**
 * True for values withheld to protect people or firms: `C` or `c`, and the `Q` of SDMX, alone or joined with other
 * codes of `CL_OBS_STATUS` (`cp`).
 */
export function isConfidential(status: string | undefined): boolean {
  return status !== undefined && /^(?=.*[cq])[a-gim-ruv]+$/i.test(status);
}
