/** Licence of what anyone may read in the registry and the observatory. */
export const openLicence = {
  title: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
